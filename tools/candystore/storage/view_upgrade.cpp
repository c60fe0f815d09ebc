#include "tools/candystore/storage/view_upgrade.hpp"

#include <algorithm>
#include <utility>

namespace holyfields::store {

namespace {

std::vector<std::string> texts(Database& database, std::string_view sql,
                               std::initializer_list<Parameter> parameters) {
  std::vector<std::string> found;
  for (Row& row : database.run(sql, parameters)) found.push_back(std::move(row[0]).value_or(""));
  return found;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Waiting waiting_view(const std::string& view, const std::string& reason, const std::string& run) {
  return {"View " + view + " stays as earlier schemas made it: " + reason, run};
}

// ---- PostgreSQL

/// Everything that refers to the view or to the type of its rows, as PostgreSQL calls it.
constexpr std::string_view postgresql_dependents = R"(
  SELECT DISTINCT CASE WHEN rule.oid IS NULL THEN pg_describe_object(depend.classid, depend.objid, depend.objsubid)
    ELSE pg_describe_object('pg_class'::regclass, rule.ev_class, 0) END
  FROM pg_depend AS depend
  LEFT JOIN pg_rewrite AS rule ON depend.classid = 'pg_rewrite'::regclass AND rule.oid = depend.objid
    AND rule.rulename = '_RETURN'
  WHERE depend.deptype <> 'i' AND rule.ev_class IS DISTINCT FROM $1::text::regclass
    AND ((depend.refclassid = 'pg_class'::regclass AND depend.refobjid = $1::text::regclass)
      OR (depend.refclassid = 'pg_type'::regclass
        AND depend.refobjid IN (SELECT reltype FROM pg_class WHERE oid = $1::text::regclass
          UNION ALL SELECT typarray FROM pg_type WHERE typrelid = $1::text::regclass)))
  ORDER BY 1)";

/// What gives a view that is made anew the owner, options and rights of the one before.
constexpr std::string_view postgresql_restorations = R"(
  SELECT format('ALTER VIEW %s SET (%s)', oid::regclass, array_to_string(reloptions, ', '))
    FROM pg_class WHERE oid = $1::text::regclass AND reloptions IS NOT NULL
  UNION ALL
  SELECT format('GRANT %s ON %s TO %s%s', right_.privilege_type, class.oid::regclass,
      CASE right_.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(right_.grantee)) END,
      CASE WHEN right_.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM pg_class AS class, aclexplode(class.relacl) AS right_
    WHERE class.oid = $1::text::regclass AND right_.grantee <> class.relowner
  UNION ALL
  SELECT format('GRANT %s (%I) ON %s TO %s%s', right_.privilege_type, attname, attrelid::regclass,
      CASE right_.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(right_.grantee)) END,
      CASE WHEN right_.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM pg_attribute, aclexplode(attacl) AS right_ WHERE attrelid = $1::text::regclass
  UNION ALL
  SELECT format('ALTER VIEW %s OWNER TO %I', oid::regclass, pg_get_userbyid(relowner))
    FROM pg_class WHERE oid = $1::text::regclass AND pg_get_userbyid(relowner) <> current_user)";

std::optional<Waiting> replace_on_postgresql(Database& database, const std::string& view,
                                             const std::string& text) {
  constexpr std::string_view create = "CREATE VIEW";
  const std::string in_place = "CREATE OR REPLACE VIEW" + text.substr(create.size());
  auto error = attempt(database, [&] { database.script(in_place); });
  if (!error) return std::nullopt;  // it was not there, or its columns are still the first ones
  std::vector<std::string> dependents;
  const auto remade = attempt(database, [&] {
    dependents = texts(database, postgresql_dependents, {Parameter(std::string_view(view))});
    if (!dependents.empty()) return;
    const auto restorations = texts(database, postgresql_restorations, {Parameter(std::string_view(view))});
    database.script("DROP VIEW " + view);
    database.script(text);
    for (const std::string& restoration : restorations) database.script(restoration);
  });
  if (!dependents.empty())
    return waiting_view(
        view,
        "what depends on it would have to be dropped (" + listed(dependents) +
            "). Keep the definitions, drop them with the view, start the store again, and make "
            "them anew.",
        "DROP VIEW " + view + " CASCADE");
  if (remade) return waiting_view(view, *remade, "DROP VIEW " + view);
  return std::nullopt;
}

// ---- SQLite, which lets a view go that others read, so that these fail from then on

bool is_of(const GeneratedSchema& schema, std::string_view kind, const std::string& name) {
  return std::ranges::any_of(schema.statements, [&](const GeneratedStatement& each) {
    return each.kind == kind && each.name == name;
  });
}

/// A statement that SQLite compiles only if something of others does.
struct Probe {
  std::string of;
  std::string statement;
};

void add_trigger_probes(Database& database, const std::string& of, const std::string& table,
                        std::vector<Probe>& probes) {
  const std::string name = quoted_identifier(table);
  std::vector<std::string> columns;
  for (const std::string& column : texts(database, "SELECT name FROM pragma_table_xinfo($1) WHERE hidden = 0",
                                         {Parameter(std::string_view(table))}))
    columns.push_back(quoted_identifier(column) + " = NULL");
  probes.push_back({of, "EXPLAIN INSERT INTO " + name + " DEFAULT VALUES"});
  probes.push_back({of, "EXPLAIN DELETE FROM " + name});
  probes.push_back({of, "EXPLAIN UPDATE " + name + " SET " + listed(columns)});
}

/// Of the views and triggers that are not ours.
std::vector<Probe> probes_of_others(Database& database, const GeneratedSchema& schema) {
  std::vector<Probe> probes;
  for (const Row& row :
       database.run("SELECT type, name, tbl_name FROM sqlite_master WHERE type IN ('view', 'trigger')", {})) {
    const std::string kind = row[0].value_or(""), name = row[1].value_or(""), table = row[2].value_or("");
    if (is_of(schema, kind, name)) continue;
    if (kind == "view") {
      probes.push_back({"view " + name, "SELECT * FROM " + quoted_identifier(name) + " LIMIT 0"});
    } else {
      add_trigger_probes(database, "trigger " + name, table, probes);
    }
  }
  return probes;
}

/// Those whose statement fails.
std::vector<std::string> broken(Database& database, const std::vector<Probe>& probes) {
  std::vector<std::string> names;
  for (const Probe& probe : probes) {
    try {
      database.script(probe.statement);  // compiled anew, which an explanation that is kept is not
    } catch (const DatabaseError& error) {
      if (error.is_outage()) throw;
      if (names.empty() || names.back() != probe.of) names.push_back(probe.of);
    }
  }
  return names;
}

std::optional<Waiting> replace_on_sqlite(Database& database, const GeneratedSchema& schema,
                                         const GeneratedStatement& statement) {
  const std::string_view name = statement.name;
  const std::string view = quoted_identifier(name);
  const std::string run = "DROP VIEW " + view;
  const auto present =
      texts(database, "SELECT sql || ';' || char(10) FROM sqlite_master WHERE type = 'view' AND name = $1",
            {Parameter(name)});
  if (present == std::vector{statement.text}) return std::nullopt;
  std::vector<std::string> harmed;
  const auto error = attempt(database, [&] {
    const std::vector<Probe> probes = probes_of_others(database, schema);
    const std::vector<std::string> before = broken(database, probes);
    const auto triggers =
        texts(database, "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = $1",
              {Parameter(name)});
    database.script("DROP VIEW IF EXISTS " + view);
    database.script(statement.text);
    for (const std::string& trigger : triggers) database.script(trigger);
    for (std::string& each : broken(database, probes))
      if (std::ranges::find(before, each) == before.end()) harmed.push_back(std::move(each));
    if (!harmed.empty()) throw DatabaseError(DatabaseError::Kind::refused, "others would fail");
  });
  if (!harmed.empty())
    return waiting_view(
        view,
        "what reads it would fail (" + listed(harmed) +
            "). Keep the definitions, drop them and the view, start the store again, and make them "
            "anew.",
        run);
  if (error) return waiting_view(view, *error, run);
  return std::nullopt;
}

}  // namespace

std::optional<Waiting> replace_view(Database& database, const GeneratedSchema& schema,
                                    const GeneratedStatement& statement) {
  if (database.dialect() == Dialect::sqlite) return replace_on_sqlite(database, schema, statement);
  return replace_on_postgresql(database, schema.prefix + quoted_identifier(statement.name), statement.text);
}

}  // namespace holyfields::store
