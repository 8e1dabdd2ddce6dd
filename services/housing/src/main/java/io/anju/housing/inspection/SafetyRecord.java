package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.housing.InspectionKind;
import io.anju.contract.housing.SafetyState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All inspections of one dwelling and their findings.
 *
 * @param unchecked kinds on the checklist that no inspection has checked
 * @param inspectAgainBy the last day for the next routine inspection
 */
public record SafetyRecord(
    DwellingCode dwelling,
    DivisionCode community,
    List<Inspection> inspections,
    List<Finding> findings,
    List<InspectionKind> unchecked,
    LocalDate inspectAgainBy) {

  public SafetyRecord {
    inspections = List.copyOf(inspections);
    findings = List.copyOf(findings);
    unchecked = List.copyOf(unchecked);
  }

  static SafetyRecord ofFirstInspection(
      DwellingCode dwelling, DivisionCode community, Inspection inspection, Checklist list) {
    return new SafetyRecord(
            dwelling, community, List.of(), List.of(), list.kinds(), inspection.on())
        .withInspection(inspection, list);
  }

  /**
   * Closes findings that were remedied, repeats those that were not, and opens new ones. Findings
   * that were not checked again stay as they are.
   */
  SafetyRecord withInspection(Inspection inspection, Checklist list) {
    var next = new ArrayList<Finding>();
    findings.forEach(
        finding -> next.add(finding.open() ? reinspected(finding, inspection) : finding));
    for (var check : inspection.checks()) {
      boolean known =
          findings.stream()
              .anyMatch(
                  finding -> finding.open() && finding.published().item().equals(check.itemCode()));
      if (check.result() == Check.Result.FAIL && !known) {
        next.add(
            Finding.of(inspection.id(), check, list.itemOf(check).orElseThrow(), inspection.on()));
      }
    }
    var allInspections = Stream.concat(inspections.stream(), Stream.of(inspection)).toList();
    var inspectedKinds =
        allInspections.stream().flatMap(one -> one.kinds().stream()).distinct().toList();
    boolean routine = inspection.kinds().containsAll(list.kinds());
    return new SafetyRecord(
        dwelling,
        community,
        allInspections,
        next,
        list.kinds().stream().filter(kind -> !inspectedKinds.contains(kind)).toList(),
        routine || inspections.isEmpty()
            ? inspection.on().plusDays(list.everyDays())
            : inspectAgainBy);
  }

  /** A check of the item itself takes precedence over one of its kind as a whole. */
  private static Finding reinspected(Finding finding, Inspection inspection) {
    var check =
        inspection.checks().stream()
            .filter(one -> one.covers(finding))
            .min((one, other) ->
                Boolean.compare(
                    !one.itemCode().equals(finding.published().item()),
                    !other.itemCode().equals(finding.published().item())));
    return check
        .map(one ->
            switch (one.result()) {
              case PASS, NOT_APPLICABLE -> finding.closed(inspection.on());
              case FAIL ->
                  one.itemCode().equals(finding.published().item())
                      ? finding.repeated(one.note())
                      : finding;
            })
        .orElse(finding);
  }

  public List<Finding> open() {
    return findings.stream().filter(Finding::open).toList();
  }

  /** The earliest deadline of an open finding, also when missed. */
  public Optional<LocalDate> fixBy() {
    return open().stream().map(finding -> finding.published().fixBy()).min(LocalDate::compareTo);
  }

  public SafetyState stateOn(LocalDate day) {
    return SafetyState.on(
        day, findings.stream().map(Finding::published).toList(), unchecked.isEmpty());
  }

  public Optional<LocalDate> lastInspected() {
    return inspections.isEmpty() ? Optional.empty() : Optional.of(inspections.getLast().on());
  }

  boolean contains(String inspectionId) {
    return inspections.stream().anyMatch(one -> one.id().equals(inspectionId));
  }

  public SafetyRecord inDivision(DivisionCode other) {
    return new SafetyRecord(dwelling, other, inspections, findings, unchecked, inspectAgainBy);
  }
}
