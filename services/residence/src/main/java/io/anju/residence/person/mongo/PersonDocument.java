package io.anju.residence.person.mongo;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import java.time.LocalDate;
import java.util.List;

/** A person at rest: what identifies them is encrypted. */
public record PersonDocument(
    DocumentType documentType,
    Encrypted document,
    Encrypted name,
    Encrypted phone,
    Sex sex,
    LocalDate birthDate,
    String domicile,
    List<String> registeredIn,
    List<String> aliases,
    List<ResidenceDocument> residences) {}
