package io.anju.residence.person.web;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import java.time.LocalDate;

/** The body of a registration, for the API's description. */
record PersonRequest(
    DocumentRequest document,
    String name,
    String phone,
    String domicile,
    Sex sex,
    LocalDate birthDate) {

  record DocumentRequest(DocumentType type, String number) {}
}
