# Flags and helpers shared by every target.

add_library(arborg_flags INTERFACE)
target_include_directories(arborg_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(arborg_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wcast-align -Wold-style-cast -Woverloaded-virtual
  -Wnon-virtual-dtor -Wnull-dereference -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough -Werror
  -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these two inside libstdc++ at -O2 and above (GCC bugs 105562, 105329).
  target_compile_options(arborg_flags INTERFACE -Wno-restrict -Wno-maybe-uninitialized -Wno-null-dereference)
endif()
target_compile_definitions(arborg_flags INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(ARBORG_SANITIZE)
  target_compile_options(arborg_flags INTERFACE -fsanitize=${ARBORG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(arborg_flags INTERFACE -fsanitize=${ARBORG_SANITIZE})
endif()
if(ARBORG_FUZZ)
  target_compile_options(arborg_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(ARBORG_COVERAGE)
  target_compile_options(arborg_flags INTERFACE --coverage)
  target_link_options(arborg_flags INTERFACE --coverage)
endif()

# arborg_library(NAME folder_as_target SOURCES ... DEPENDS ... )
# One static library a folder; DEPENDS is what its public headers include, so a breach of the layers fails to link.
function(arborg_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE arborg_flags ${ARG_PRIVATE})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  if(ARBORG_SANITIZE)
    target_link_options(${name} PUBLIC -fsanitize=${ARBORG_SANITIZE})
  endif()
  if(ARBORG_COVERAGE)
    target_link_options(${name} PUBLIC --coverage)
  endif()
endfunction()
