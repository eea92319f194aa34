# cmake --build --preset dev --target tidy
# clang-tidy 14 over every source file (package clang-tidy). Takes most of an hour; for single files:
#   clang-tidy-14 -p build/dev --quiet FILE ...
find_program(CLANG_TIDY clang-tidy-14)
find_program(RUN_CLANG_TIDY run-clang-tidy-14)
if(CLANG_TIDY AND RUN_CLANG_TIDY)
  add_custom_target(tidy
    COMMAND ${RUN_CLANG_TIDY} -clang-tidy-binary ${CLANG_TIDY} -quiet -p ${PROJECT_BINARY_DIR}
            "^${PROJECT_SOURCE_DIR}/(core|ui|app|tests)/"
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    USES_TERMINAL
    VERBATIM)
  # What moc writes is included by the sources.
  if(TARGET arborg)
    add_dependencies(tidy arborg)
  endif()
endif()
