package io.anju.standalone.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files of a migration, in the order in which they are imported. */
enum MigrationKind {
  DIVISIONS("divisions?", "housing-officer", "code", "name"),
  BUILDINGS("buildings?", "housing-officer", "grid"),
  DWELLINGS("dwellings?", "housing-officer", "use"),
  ENTERPRISE("enterprises?", "labour-clerk", "uscc", "name"),
  PERSON("persons?", "police-officer", "documentType", "documentNumber", "name"),
  RESIDENCE("residences?", "police-officer", "documentType", "documentNumber", "dwelling", "since"),
  TENANCY("tenanc(?:y|ies)", "housing-officer", "filingNumber", "dwelling", "landlord"),
  EMPLOYMENT("employments?", "labour-clerk", "recordId", "documentType", "documentNumber", "uscc"),
  INSURANCE("insurances?", "labour-clerk", "documentType", "documentNumber", "uscc", "month"),
  PERMIT("permits?", "police-officer", "cardNumber", "documentType", "documentNumber", "status");

  private final Pattern name;
  private final String role;
  private final List<String> columns;

  MigrationKind(String name, String role, String... columns) {
    this.name =
        Pattern.compile(
            "(?:\\d+[-_. ]*)?" + name + "(?:[-_. ].*)?\\.(?:csv|ndjson|jsonl|xlsx)",
            Pattern.CASE_INSENSITIVE);
    this.role = role;
    this.columns = List.of(columns);
  }

  /** Of a file named {@code persons.csv}, {@code 01-person.csv} or {@code person-2025.ndjson}. */
  static Optional<MigrationKind> ofFile(String fileName) {
    return Arrays.stream(values())
        .filter(kind -> kind.name.matcher(fileName).matches())
        .findFirst();
  }

  /** As the registry names it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that sends such files. */
  String role() {
    return role;
  }

  /** Columns by which a table of the kind is known. */
  List<String> columns() {
    return columns;
  }
}
