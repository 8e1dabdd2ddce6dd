package io.anju.residence.person.web;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a registration, for the API's description. */
record PersonRequest(
    DocumentRequest document,
    String name,
    @Nullable String phone,
    @Nullable String domicile,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate) {

  record DocumentRequest(DocumentType type, String number) {}
}
