package io.anju.residence.bulk;

import io.anju.imports.row.RowSchema;
import java.util.List;

/** The kinds of files that police stations import. Persons are named by their document. */
final class RegisterKinds {

  static final RowSchema PERSON =
      new RowSchema(
          "person",
          List.of("documentType", "documentNumber", "name"),
          List.of("phone", "domicile", "sex", "birthDate", "updatedAt"),
          false);

  static final RowSchema RESIDENCE =
      new RowSchema(
          "residence",
          List.of("documentType", "documentNumber", "dwelling", "since", "reason"),
          List.of("until", "declaredBy", "declaredOn", "updatedAt"),
          false);

  private RegisterKinds() {}
}
