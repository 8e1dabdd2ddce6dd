package io.anju.contract;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.OpenCaseKind;
import io.anju.contract.residence.ResidenceReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person of the registry, with every residence registered.
 *
 * @param id the personId
 * @param document the document number, encrypted
 * @param documentMasked what may be shown without unmasking, such as {@code 44**************13}
 * @param name encrypted
 * @param phone encrypted; null where none was given
 * @param birthDate null where the document does not contain it and it was not declared
 * @param domicile the division of household registration (户籍地), 2 to 12 digits; null where unknown
 * @param divisions the divisions whose officials serve this person: who registered them and where
 *     they live
 * @param aliases personIds that lead to this person after a corrected document number or a merged
 *     record
 * @param residences newest first; at most one has no {@code until}
 * @param formerNames encrypted, newest first; none in older facts
 * @param movedTo the personId this record leads to since it was superseded: then nothing else of it
 *     counts; null otherwise
 * @param changedAt when this version came to be
 * @param openCases declarations and objections that nobody decided yet; none in older facts
 */
public record PersonFact(
    String id,
    long version,
    DocumentType documentType,
    Encrypted document,
    String documentMasked,
    Encrypted name,
    @Nullable Encrypted phone,
    Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable String domicile,
    List<String> divisions,
    List<String> aliases,
    List<Residence> residences,
    @Nullable String movedTo,
    Instant changedAt,
    List<Encrypted> formerNames,
    List<OpenCase> openCases)
    implements Fact {

  public PersonFact {
    openCases = openCases == null ? List.of() : List.copyOf(openCases);
    formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
    divisions = List.copyOf(divisions);
    aliases = List.copyOf(aliases);
    residences = List.copyOf(residences);
  }

  /** Without open cases. */
  public PersonFact(
      String id,
      long version,
      DocumentType documentType,
      Encrypted document,
      String documentMasked,
      Encrypted name,
      @Nullable Encrypted phone,
      Sex sex,
      @Nullable LocalDate birthDate,
      @Nullable String domicile,
      List<String> divisions,
      List<String> aliases,
      List<Residence> residences,
      @Nullable String movedTo,
      Instant changedAt,
      List<Encrypted> formerNames) {
    this(
        id,
        version,
        documentType,
        document,
        documentMasked,
        name,
        phone,
        sex,
        birthDate,
        domicile,
        divisions,
        aliases,
        residences,
        movedTo,
        changedAt,
        formerNames,
        List.of());
  }

  /**
   * A declaration or an objection that waits for a decision.
   *
   * @param residenceId of the declaration, or of the residence whose end is contested
   * @param division of the dwelling, 12 digits
   * @param effectiveOn when a pending declaration takes effect by itself; null where somebody has
   *     to decide
   */
  public record OpenCase(
      OpenCaseKind kind,
      String residenceId,
      String dwellingCode,
      String division,
      LocalDate openedOn,
      @Nullable LocalDate effectiveOn) {}

  /**
   * One residence registration (居住登记).
   *
   * @param division the community of the dwelling, 12 digits
   * @param until the day of departure; null while it is current
   * @param late whether the first declaration came after the statutory deadline
   */
  public record Residence(
      String residenceId,
      String dwellingCode,
      String division,
      LocalDate since,
      @Nullable LocalDate until,
      ResidenceReason reason,
      LocalDate declaredOn,
      boolean late,
      List<Declaration> declarations) {

    public Residence {
      declarations = List.copyOf(declarations);
    }
  }

  /** Who declared, and on which day. */
  public record Declaration(Declarant by, LocalDate on) {}
}
