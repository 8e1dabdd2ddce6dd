package io.anju.residence.person.mongo;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import java.time.LocalDate;
import java.util.List;

/**
 * A person at rest: what identifies them is encrypted.
 *
 * @param home the dwelling lived at now; null where there is none, or the record leads elsewhere
 * @param moved null unless the record leads elsewhere
 * @param joined and {@code acts}: null where the record was written before there were any
 */
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
    List<ResidenceDocument> residences,
    String home,
    SupersessionDocument moved,
    List<MergedRecordDocument> joined,
    List<IdentityChangeDocument> acts) {}
