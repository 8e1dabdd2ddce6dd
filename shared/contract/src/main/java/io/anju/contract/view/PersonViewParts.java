package io.anju.contract.view;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.EmploymentFact.Filing;
import io.anju.contract.EmploymentFact.Workplace;
import io.anju.contract.InsuranceFact.Span;
import io.anju.contract.PermitFact.RuleSetReference;
import io.anju.contract.PersonFact.Declaration;
import io.anju.contract.employment.ContractKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.contract.residence.ResidenceReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the single view of a person; a field that may be unknown is null. */
public interface PersonViewParts {

  record Person(
      String name,
      Document document,
      @Nullable String phone,
      Sex sex,
      @Nullable LocalDate birthDate,
      @Nullable String domicile,
      List<String> divisions,
      List<String> aliases,
      long version) {}

  /**
   * @param number only where it was asked for unmasked
   */
  record Document(DocumentType type, String masked, @Nullable String number) {}

  record Residence(
      String residenceId,
      String dwellingCode,
      @Nullable String address,
      String division,
      LocalDate since,
      @Nullable LocalDate until,
      ResidenceReason reason,
      LocalDate declaredOn,
      boolean late,
      List<Declaration> declarations) {}

  record Permit(
      String permitId,
      PermitStatus status,
      PermitGround ground,
      String division,
      @Nullable String cardNumber,
      LocalDate appliedOn,
      @Nullable LocalDate decideBy,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate endorseFrom,
      @Nullable LocalDate endorseBy,
      @Nullable LocalDate suspendedSince,
      @Nullable String suspendedBecause,
      @Nullable LocalDate countsFrom,
      RuleSetReference ruleSet,
      long version) {}

  enum TenancyRole {
    LANDLORD,
    TENANT,
    OCCUPANT
  }

  /**
   * @param rooms what of the dwelling is let; empty for all of it
   * @param confirmation by the side that did not file; null where it was filed before sides
   *     confirmed
   * @param awaitedFrom the side that is to confirm or object; null as {@code confirmation}
   */
  record Tenancy(
      String tenancyId,
      String filingNumber,
      List<TenancyRole> as,
      String dwellingCode,
      @Nullable String address,
      List<String> rooms,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate endedOn,
      TenancyStatus status,
      @Nullable TenancyConfirmation confirmation,
      @Nullable TenancyParty awaitedFrom,
      BigDecimal monthlyRent,
      boolean late,
      long version) {}

  /**
   * @param workplace null where it is the employer's; {@code filing} null where the job is known
   *     from a bureau's file
   */
  record Employment(
      String recordId,
      String uscc,
      @Nullable String enterprise,
      @Nullable String occupation,
      ContractKind contract,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable Boolean ended,
      @Nullable Workplace workplace,
      @Nullable Filing filing,
      long version) {}

  /**
   * @param toldThrough the newest month reported; nothing is known of later ones
   */
  record Insurance(
      String accountId,
      String uscc,
      @Nullable String enterprise,
      List<Span> spans,
      String toldThrough,
      long version) {}

  record Schooling(
      String recordId,
      String uscc,
      @Nullable String school,
      int schoolYear,
      SchoolLevel level,
      boolean fullTime,
      LocalDate from,
      @Nullable LocalDate until,
      long version) {}

  /**
   * @param text in the reader's language
   */
  record TimelineEntry(LocalDate on, String event, String about, String text) {}
}
