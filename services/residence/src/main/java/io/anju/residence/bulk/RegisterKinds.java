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

  /** Permits of an earlier register, with their card numbers. */
  static final RowSchema PERMIT =
      new RowSchema(
          "permit",
          List.of(
              "cardNumber",
              "documentType",
              "documentNumber",
              "division",
              "ground",
              "appliedOn",
              "issuedOn",
              "status"),
          List.of("endorsements", "suspendedSince", "cancelledOn", "reason", "updatedAt"),
          false);

  private RegisterKinds() {}
}
