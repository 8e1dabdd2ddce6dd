package io.anju.residence.person.mongo;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as stored; identifying fields are encrypted.
 *
 * @param home the current dwelling; null where there is none and in a superseded record
 * @param moved null unless the record is superseded
 * @param joined null where there are none, as are {@code acts}, {@code formerNames} and {@code
 *     pending}
 * @param pendingDue the first day on which a pending declaration takes effect; null where none does
 *     by itself
 */
public record PersonDocument(
    DocumentType documentType,
    Encrypted document,
    Encrypted name,
    @Nullable Encrypted phone,
    Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable String domicile,
    List<String> registeredIn,
    List<String> aliases,
    List<ResidenceDocument> residences,
    @Nullable String home,
    @Nullable SupersessionDocument moved,
    @Nullable List<MergedRecordDocument> joined,
    @Nullable List<IdentityChangeDocument> acts,
    @Nullable List<Encrypted> formerNames,
    @Nullable List<PendingDeclarationDocument> pending,
    @Nullable LocalDate pendingDue) {}
