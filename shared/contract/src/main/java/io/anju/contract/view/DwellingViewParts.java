package io.anju.contract.view;

import io.anju.contract.BuildingFact.Location;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetySeverity;
import io.anju.contract.housing.SafetyState;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of the single view of a dwelling; a field that may be unknown is null. */
public interface DwellingViewParts {

  record Dwelling(
      String division,
      @Nullable String unit,
      @Nullable String floor,
      @Nullable String room,
      DwellingUse use,
      boolean retired,
      List<String> predecessors,
      List<String> successors,
      long version) {}

  record Building(
      String buildingCode,
      String address,
      List<String> aliases,
      @Nullable Integer floors,
      @Nullable String structure,
      @Nullable Location location) {}

  /**
   * @param name null until a fact of the residence service about the person has been folded
   */
  record PersonEntry(String personId, @Nullable String name) {}

  /** A person or an organisation. */
  record Landlord(@Nullable String personId, @Nullable String uscc, @Nullable String name) {}

  /**
   * @param rooms what of the dwelling is let; empty for all of it
   * @param confirmation by the side that did not file; null where it was filed before sides
   *     confirmed
   * @param awaitedFrom the side that is to confirm or object; null as {@code confirmation}
   */
  record Tenancy(
      String tenancyId,
      String filingNumber,
      Landlord landlord,
      List<PersonEntry> tenants,
      List<PersonEntry> occupants,
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

  record OccupantEntry(
      String personId,
      @Nullable String name,
      @Nullable LocalDate since,
      boolean registered,
      boolean underTenancy) {}

  /**
   * @param area square metres; null where unknown
   * @param areaPerPerson square metres, two decimals; null where unknown or nobody lives there
   */
  record Capacity(
      @Nullable BigDecimal area,
      @Nullable Integer rooms,
      int occupants,
      @Nullable BigDecimal areaPerPerson) {}

  /**
   * @param findings what this visit was the first to find
   */
  record InspectionEntry(
      String inspectionId, LocalDate on, List<InspectionKind> kinds, List<FindingEntry> findings) {}

  /**
   * @param closedOn null while it is open
   */
  record FindingEntry(
      InspectionKind kind,
      String item,
      SafetySeverity severity,
      LocalDate fixBy,
      boolean overdue,
      int repeated,
      @Nullable LocalDate closedOn) {}

  /**
   * @param fixBy the first deadline still open; null where none is
   */
  record Safety(
      SafetyState state,
      @Nullable LocalDate fixBy,
      LocalDate inspectAgainBy,
      List<InspectionKind> unchecked) {}

  record HistoryEntry(@Nullable LocalDate on, String event, String about) {}
}
