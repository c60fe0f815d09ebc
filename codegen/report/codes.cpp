#include "codegen/report/codes.hpp"

#include <algorithm>
#include <array>

namespace holyc::report {

namespace {

using enum Severity;

/// Users may make an error, a warning or nothing of it: nothing that comes after relies on it.
constexpr bool settable = true;

// Sorted by code; a test holds that.
constexpr std::array codes{
    CodeInfo{"alias-clash", error, "Two schemas claim the same event type.",
             "Remove the alias from one of the two, or move one of the files."},
    CodeInfo{"byte-order-mark", warning,
             "A schema, an instance or the configuration starts with a byte order mark; it is passed over.",
             "Save the file as UTF-8 without a byte order mark.", settable},
    CodeInfo{"contradicting-bounds", error, "Two bounds leave no value between them.", "", settable},
    CodeInfo{"dead-branch", warning, "Nothing can take a branch of anyOf or oneOf.",
             "Remove the branch, or mend what contradicts it.", settable},
    CodeInfo{
        "dialect-missing", warning, "A schema does not say its dialect, so that each reader guesses one.",
        "Add \"$schema\": \"https://json-schema.org/draft/2020-12/schema\", or the dialect it is written in.",
        settable},
    CodeInfo{"duplicate-anchor", error, "Two subschemas of one resource have the same anchor.",
             "Rename one of the two anchors."},
    CodeInfo{"duplicate-enum-value", warning, "An enum lists a value twice.", "Remove one of the two.",
             settable},
    CodeInfo{"duplicate-id", error, "Two schemas have the same identifier.",
             "Give each schema an identifier of its own."},
    CodeInfo{"duplicate-key", warning, "An object of a schema has the same key twice; the last one counts.",
             "Remove one of the two members.", settable},
    CodeInfo{"forbidden-member", warning,
             "A member is declared by one part of a composition and forbidden by another.",
             "A closed part forbids what the others add: close the whole with unevaluatedProperties instead.",
             settable},
    CodeInfo{"foreign-file", error, "An output would replace a file that holyc did not write.",
             "Move the file away or delete it, or choose another folder with --out."},
    CodeInfo{"id-disagrees-with-path", warning,
             "The $id of a schema is not the address that its path gives it.",
             "Move the file or change $id, so that one can be told from the other.", settable},
    CodeInfo{"id-path-mismatch", warning, "A reference names one schema by $id and another one by file path.",
             "Make $id and the path of the file agree.", settable},
    CodeInfo{"illegal-name", error, "x-holy-name is not a name that every target allows.",
             "\"x-holy-name\" takes an ASCII identifier that no target language reserves."},
    CodeInfo{"illegal-namespace", error, "The namespace is not a name that every target allows.",
             "Use identifiers joined by \"::\", such as acme::events."},
    CodeInfo{
        "integer-range", warning, "A schema admits integers that no C++ integer of 64 bits holds.",
        "With \"x-holy-exact\": true C++ holds them as holy::Integer, of any size; else parse refuses them."},
    CodeInfo{"invalid-anchor", error, "An anchor is not a name that the dialect allows.",
             "Start with a letter or underscore; letters, digits, '-', '_' and '.' may follow."},
    CodeInfo{"invalid-configuration", error, "holyc.yaml is not as its schema demands.", ""},
    CodeInfo{"invalid-default", error, "The default of a schema is not valid against it.", "", settable},
    CodeInfo{"invalid-example", error, "An example of a schema is not valid against it.", "", settable},
    CodeInfo{"invalid-extension", error, "An x-holy keyword says something that it cannot mean.", "",
             settable},
    CodeInfo{"invalid-id", error, "An identifier is not a URI reference that the dialect allows.",
             "Write a URI such as \"https://example.com/schemas/order.schema.json\"."},
    CodeInfo{"invalid-pattern", error, "A pattern is not a regular expression that can be run.",
             "Patterns follow ECMA-262, the regular expressions of JavaScript."},
    CodeInfo{"invalid-reference", error, "A reference cannot name a schema.", ""},
    CodeInfo{"json-depth", error, "A file nests arrays and objects too deep.",
             "Move the inner parts into definitions and refer to them by $ref, or raise the limit with "
             "--max-schema-depth."},
    CodeInfo{"json-duplicate-key", error, "An object has the same key twice.",
             "Remove one of the two members."},
    CodeInfo{"json-size", error, "A file is too large.", ""},
    CodeInfo{"json-syntax", error, "A file is not JSON.", ""},
    CodeInfo{"json-utf8", error, "A file is not UTF-8 text.", "Save the file as UTF-8."},
    CodeInfo{"link-cycle", warning, "A symbolic link leads back to a folder around it; it is not followed.",
             "Remove the link, or let it point to a folder elsewhere.", settable},
    CodeInfo{"missing-description", warning, "A property has no description.",
             "Say in one sentence what the property means.", settable},
    CodeInfo{"name-clash", error, "Two types, files or tables would have the same name.",
             "Give one of them another name with \"x-holy-name\"."},
    CodeInfo{"no-envelope", error, "No schema is marked as the envelope of events.", ""},
    CodeInfo{"no-instances", error, "No file is there where instances were asked for.",
             "Name files, folders or globs; \"-\" is standard input."},
    CodeInfo{"no-schemas", error, "A folder holds no schemas.",
             "Point at the folder that holds the schemas, or name the files one by one."},
    CodeInfo{"no-table", warning,
             "Values of a schema have no place in SQL, where no other schema refers to it.",
             "Refer to it from a schema of objects or arrays; those have tables.", settable},
    CodeInfo{
        "not-a-schema", error, "A file that is named as a schema is none.",
        "Name schemas where schemas are asked for (--schema, --schemas), and instances without an option."},
    CodeInfo{"output-path", error, "Two outputs have the same path, or one leads out of its folder.", ""},
    CodeInfo{"ref-siblings-ignored", warning,
             "Keywords stand beside $ref in a dialect that looks at nothing beside it.",
             "Put the $ref into \"allOf\", or write the schema in draft 2019-09 or later.", settable},
    CodeInfo{"reference-cycle", error, "References lead back to their start without entering the instance.",
             "Remove one of the references, or put it below properties or items."},
    CodeInfo{"reference-depth", error,
             "References and compositions lead through too many subschemas of one value.",
             "Refer to the last one directly, or put parts below properties or items."},
    CodeInfo{"required-but-forbidden", error,
             "A member is required by one part of a schema and forbidden by another.",
             "Remove one of the two. A closed part forbids what others add: close the whole with "
             "unevaluatedProperties.",
             settable},
    CodeInfo{"template-missing", error, "There is no template of a name.", ""},
    CodeInfo{"template-syntax", error, "A dollar sign of a template opens no hole.", ""},
    CodeInfo{"template-unknown-hole", error, "A template has a hole that nothing fills.", ""},
    CodeInfo{"template-unused-filling", error, "A template leaves out a hole that it must have.", ""},
    CodeInfo{"too-many-diagnostics", note, "More diagnostics were left out.",
             "Mend the first ones and run again."},
    CodeInfo{"unenforced-keyword", error, "A target does not enforce a keyword, and --strict is given.", "",
             settable},
    CodeInfo{"unknown-dialect", error, "$schema names a dialect that is not known.",
             "Use \"https://json-schema.org/draft/2020-12/schema\", or add the meta-schema to the schemas."},
    CodeInfo{"unknown-event-type", error, "No schema describes the event type.",
             "holyc list shows every event type."},
    CodeInfo{"unknown-extension", error, "A member begins with x-holy- but is no keyword of ours.", "",
             settable},
    CodeInfo{"unknown-format", warning, "A format is none that anybody checks.",
             "Name a standard format, begin the name with \"x-\", or say what is meant by \"pattern\".",
             settable},
    CodeInfo{"unknown-keyword", warning,
             "A member of a schema is no keyword of its dialect, but looks like one.", "", settable},
    CodeInfo{"unknown-member", error, "x-holy-index names a member that the payload does not have.", "",
             settable},
    CodeInfo{"unknown-target", error, "There is no such target.", ""},
    CodeInfo{"unknown-template", warning, "A template of the user replaces no built-in one.", "", settable},
    CodeInfo{"unknown-vocabulary", error, "A meta-schema requires a vocabulary that is not known.",
             "Set the vocabulary to false in $vocabulary if validation can do without it."},
    CodeInfo{"unmatchable-pattern", error, "A pattern matches no string at all.", "", settable},
    CodeInfo{"unreadable-file", error, "A file or folder cannot be read.", ""},
    CodeInfo{"unresolved-reference", error, "A reference names a schema that does not exist.", ""},
    CodeInfo{"unsatisfiable", error, "Parts of a schema that hold together have no value in common.", "",
             settable},
    CodeInfo{"wire-contradiction", error, "Two members of an envelope contradict each other.", ""},
    CodeInfo{"wrong-keyword-type", error, "The value of a keyword is not what the keyword takes.", ""},
};

}  // namespace

std::span<const CodeInfo> all_codes() {
  return codes;
}

const CodeInfo* find_code(std::string_view code) {
  const auto* const found = std::ranges::lower_bound(codes, code, {}, &CodeInfo::code);
  return found != codes.end() && found->code == code ? found : nullptr;
}

Diagnostic diagnose(std::string_view code, std::string message, Span span, std::string hint) {
  Diagnostic diagnostic;
  diagnostic.code = code;
  diagnostic.message = std::move(message);
  diagnostic.span = std::move(span);
  diagnostic.hint = std::move(hint);
  if (const CodeInfo* const info = find_code(code)) {
    diagnostic.severity = info->severity;
    if (diagnostic.hint.empty()) diagnostic.hint = info->hint;
  }
  return diagnostic;
}

}  // namespace holyc::report
