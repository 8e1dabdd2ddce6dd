package io.anju.overview.fold;

import io.anju.contract.BuildingFact;
import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.InspectionFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.PermitFact;
import io.anju.contract.TenancyFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A slot of a view: the parts from facts of one kind.
 *
 * @param field its name in the stored view
 * @param content the type of the content
 * @param single whether it holds one part, of the view's own aggregate; otherwise it holds one part
 *     per aggregate, keyed by its id
 */
public record Slot<C extends Record>(String field, Class<C> content, boolean single) {

  public static final Slot<RegisteredPerson> PERSON =
      new Slot<>("person", RegisteredPerson.class, true);
  public static final Slot<Alias> ALIAS = new Slot<>("aliasOf", Alias.class, false);
  public static final Slot<PermitFact> PERMIT = new Slot<>("permits", PermitFact.class, false);
  public static final Slot<TenancyFact> TENANCY = new Slot<>("tenancies", TenancyFact.class, false);
  public static final Slot<EmploymentFact> EMPLOYMENT =
      new Slot<>("employments", EmploymentFact.class, false);
  public static final Slot<InsuranceFact> INSURANCE =
      new Slot<>("insurances", InsuranceFact.class, false);
  public static final Slot<EnrolmentFact> ENROLMENT =
      new Slot<>("enrolments", EnrolmentFact.class, false);
  public static final Slot<CorrectionFact> CORRECTION =
      new Slot<>("corrections", CorrectionFact.class, false);
  public static final Slot<DuplicateFact> DUPLICATE =
      new Slot<>("duplicates", DuplicateFact.class, false);
  public static final Slot<DiscrepancyFact> DISCREPANCY =
      new Slot<>("discrepancies", DiscrepancyFact.class, false);
  public static final Slot<DwellingFact> DWELLING =
      new Slot<>("dwelling", DwellingFact.class, true);
  public static final Slot<InspectionFact> INSPECTION =
      new Slot<>("inspection", InspectionFact.class, true);
  public static final Slot<RegisteredStays> OCCUPANT =
      new Slot<>("occupants", RegisteredStays.class, false);
  public static final Slot<BuildingFact> BUILDING =
      new Slot<>("building", BuildingFact.class, true);
  public static final Slot<EnterpriseFact> ENTERPRISE =
      new Slot<>("enterprise", EnterpriseFact.class, true);

  public static final Slot<SearchEntry> SEARCH = new Slot<>("entry", SearchEntry.class, true);

  public static final List<Slot<?>> ALL =
      List.of(
          PERSON,
          ALIAS,
          PERMIT,
          TENANCY,
          EMPLOYMENT,
          INSURANCE,
          ENROLMENT,
          CORRECTION,
          DUPLICATE,
          DISCREPANCY,
          DWELLING,
          INSPECTION,
          OCCUPANT,
          BUILDING,
          ENTERPRISE,
          SEARCH);
  private static final Map<String, Slot<?>> BY_FIELD =
      ALL.stream().collect(Collectors.toMap(Slot::field, Function.identity()));

  /** The slot of a stored field; empty for a field written by another version of the overview. */
  public static Optional<Slot<?>> byField(String field) {
    return Optional.ofNullable(BY_FIELD.get(field));
  }
}
