#include "core/io/table_export.h"

#include <functional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/edit/edit.h"
#include "core/io/json_writer.h"
#include "core/util/number.h"

namespace arborg::io {

namespace {

std::string textOf(const std::optional<double>& number) {
  return number.has_value() ? formatNumber(*number) : std::string();
}

std::string managerKey(const Chart& chart, PositionId id) {
  const auto manager = chart.manager(id);
  return manager.has_value() ? chart.position(*manager).key : std::string();
}

struct Column {
  std::string header;
  std::function<std::string(PositionId)> text;
};

// The field of the holder; nothing for a vacant seat.
std::function<std::string(PositionId)> ofHolder(const Chart& chart, std::string Person::*field) {
  return [&chart, field](PositionId id) {
    const Person* holder = chart.holder(id);
    return holder != nullptr ? holder->*field : std::string();
  };
}

// The ids of the other managers, "17|21".
class DottedLines {
 public:
  explicit DottedLines(const Chart& chart) {
    for (const RelationId id : chart.relations()) {
      const Relation& line = chart.relation(id);
      std::string& list = m_lists[line.report.value()];
      if (!list.empty()) list += '|';
      list += chart.position(line.manager).key;
    }
  }
  std::string operator()(PositionId id) const {
    const auto found = m_lists.find(id.value());
    return found == m_lists.end() ? std::string() : found->second;
  }

 private:
  std::unordered_map<std::uint32_t, std::string> m_lists;
};

// What tells that two seats are held by one person; nothing for everybody else.
std::function<std::string(PositionId)> severalSeats(const Chart& chart) {
  return [&chart](PositionId id) {
    const auto holder = chart.position(id).holder;
    if (!holder.has_value() || chart.seats(*holder).size() < 2) return std::string();
    return chart.person(*holder).key;
  };
}

std::vector<Column> allColumns(const Chart& chart) {
  const auto seat = [&chart](std::string Position::*field) {
    return [&chart, field](PositionId id) { return chart.position(id).*field; };
  };
  const auto number = [&chart](std::optional<double> Position::*field) {
    return [&chart, field](PositionId id) { return textOf(chart.position(id).*field); };
  };
  const auto performance = [&chart](edit::PositionField field) {
    return [&chart, field](PositionId id) { return textOf(numberOf(chart.position(id), field)); };
  };
  std::vector<Column> columns = {
      {"id", seat(&Position::key)},
      {"name", ofHolder(chart, &Person::name)},
      {"manager", [&chart](PositionId id) { return managerKey(chart, id); }},
      {"title", seat(&Position::title)},
      {"role", [&chart](PositionId id) { return chart.roleOf(id).key; }},
      {"department", seat(&Position::department)},
      {"email", ofHolder(chart, &Person::email)},
      {"phone", ofHolder(chart, &Person::phone)},
      {"quota", number(&Position::quota)},
      {"cost", number(&Position::cost)},
      {"fte", number(&Position::fte)},
      {"attained", performance(edit::PositionField::Attained)},
      {"opportunities", performance(edit::PositionField::Opportunities)},
      {"deals_won", performance(edit::PositionField::DealsWon)},
      {"sales_cycle", performance(edit::PositionField::SalesCycle)},
      {"note", seat(&Position::note)},
      {"photo", ofHolder(chart, &Person::photo)},
      {"dotted_manager", DottedLines(chart)},
      {"person_key", severalSeats(chart)},
  };
  for (std::size_t i = 0; i < kSkillCount; ++i) {
    const auto skill = static_cast<Skill>(i);
    columns.push_back({std::string(key(skill)), [&chart, skill](PositionId id) {
                         const Person* holder = chart.holder(id);
                         if (holder == nullptr) return std::string();
                         const auto rating = holder->skills.rating(skill);
                         return rating.has_value() ? formatInteger(*rating) : std::string();
                       }});
  }
  for (std::uint32_t slot = 0; slot < chart.customFieldSlots(); ++slot) {
    const CustomFieldId field(slot);
    if (!chart.contains(field)) continue;
    columns.push_back({chart.customField(field).name, [&chart, field](PositionId id) {
                         return std::string(chart.customValue(id, field));
                       }});
  }
  return columns;
}

constexpr std::size_t kAlways = 5;  // id to role

}  // namespace

std::string writeTable(const Chart& chart, CsvDialect dialect) {
  const std::vector<PositionId> order = chart.displayOrder();
  // A field of the user's own may be called like a column of ours, which then comes before it.
  std::unordered_set<std::string_view> ownNames;
  for (std::uint32_t slot = 0; slot < chart.customFieldSlots(); ++slot) {
    const CustomFieldId field(slot);
    if (chart.contains(field)) ownNames.insert(chart.customField(field).name);
  }
  std::vector<Column> columns;
  std::size_t place = 0;
  for (Column& column : allColumns(chart)) {
    bool wanted = place++ < kAlways || ownNames.contains(column.header);
    for (std::size_t i = 0; !wanted && i < order.size(); ++i)
      wanted = !column.text(order[i]).empty();
    if (wanted) columns.push_back(std::move(column));
  }
  CsvWriter writer(dialect);
  for (const Column& column : columns) writer.cell(column.header);
  writer.endRow();
  for (const PositionId id : order) {
    for (const Column& column : columns) writer.cell(column.text(id));
    writer.endRow();
  }
  return std::move(writer).take();
}

std::string writeFlatJson(const Chart& chart) {
  JsonWriter json;
  json.beginArray();
  for (const PositionId id : chart.displayOrder()) {
    const Position& position = chart.position(id);
    const Person* holder = chart.holder(id);
    const auto text = [&json](std::string_view name, std::string_view value) {
      if (value.empty()) return;
      json.key(name);
      json.string(value);
    };
    const auto number = [&json](std::string_view name, const std::optional<double>& value) {
      if (!value.has_value()) return;
      json.key(name);
      json.number(*value);
    };
    json.lineBreak();
    json.beginObject();
    json.key("id");
    json.string(position.key);
    json.key("parentId");
    json.string(managerKey(chart, id));
    json.key("name");
    json.string(holder != nullptr ? std::string_view(holder->name) : std::string_view());
    json.key("title");
    json.string(position.title);
    json.key("role");
    json.string(chart.roleOf(id).key);
    text("department", position.department);
    number("quota", position.quota);
    number("cost", position.cost);
    number("fte", position.fte);
    number("attained", position.performance->attained);
    number("opportunities", position.performance->opportunities);
    number("deals_won", position.performance->dealsWon);
    number("sales_cycle", position.performance->salesCycle);
    text("note", position.note);
    if (holder != nullptr) {
      text("email", holder->email);
      text("phone", holder->phone);
      text("photo", holder->photo);
      if (holder->skills.anyRated()) {
        json.key("skills");
        json.beginObject();
        for (std::size_t i = 0; i < kSkillCount; ++i) {
          const auto rating = holder->skills.rating(static_cast<Skill>(i));
          if (!rating.has_value()) continue;
          json.key(key(static_cast<Skill>(i)));
          json.integer(*rating);
        }
        json.endObject();
      }
    }
    if (!position.custom.empty()) {
      json.key("custom");
      json.beginObject();
      for (const auto& [field, value] : position.custom) {
        json.key(chart.customField(field).key);
        json.string(value);
      }
      json.endObject();
    }
    json.endObject();
  }
  json.lineBreak();
  json.endArray();
  json.lineBreak();
  return std::move(json).take();
}

}  // namespace arborg::io
