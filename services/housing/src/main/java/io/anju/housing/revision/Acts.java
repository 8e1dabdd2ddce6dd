package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRepository;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans acts. As with a list, nothing changes until the revision is applied. */
public final class Acts {

  private static final int MAX_CHILDREN = 1_000;

  private final Revisions revisions;
  private final DivisionRepository divisions;
  private final Ids ids;

  public Acts(Revisions revisions, DivisionRepository divisions, Ids ids) {
    this.revisions = revisions;
    this.divisions = divisions;
    this.ids = ids;
  }

  /**
   * Plans the changes of an act. Refuses with {@code forbidden} outside the caller's division, and
   * with {@code revision-invalid} and every validation error.
   */
  public Revision plan(Act act) {
    var affected =
        Stream.of(
                act.ended().stream().map(Act.Ended::code),
                act.founded().stream().map(ListedDivision::code),
                act.renamed().stream().map(Act.Renamed::code))
            .flatMap(codes -> codes)
            .toList();
    affected.forEach(code ->
        AccessPolicy.require(
            Scope.open(List.of(code.value()), List.of()), AccessPolicy.Action.CHANGE));
    var current =
        findCurrent(
            Stream.concat(
                    affected.stream(),
                    act.ended().stream().flatMap(one -> one.successors().stream()))
                .distinct()
                .toList());
    var errors = validate(act, current);
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.REVISION_INVALID, errors);
    }
    return revisions.planAct("act-" + ids.next(), act.on(), changes(act, current));
  }

  private Map<DivisionCode, Division> findCurrent(Collection<DivisionCode> codes) {
    return divisions.findAll(codes).stream()
        .filter(one -> !one.ended())
        .collect(Collectors.toMap(Division::code, Function.identity()));
  }

  private static List<DivisionChange> changes(Act act, Map<DivisionCode, Division> current) {
    var changes = new ArrayList<DivisionChange>();
    act.founded().forEach(row -> changes.add(DivisionChange.added(row)));
    act.renamed()
        .forEach(one ->
            changes.add(
                DivisionChange.renamed(
                    one.code(), require(current, one.code()).name(), one.name())));
    var statedSuccessors = new HashMap<DivisionCode, List<DivisionCode>>();
    act.ended().forEach(one -> statedSuccessors.put(one.code(), one.successors()));
    changes.addAll(
        Succession.of(
            act.ended().stream().map(one -> require(current, one.code())).toList(),
            List.of(),
            statedSuccessors));
    return changes;
  }

  /** A division that {@link #validate} has found. */
  private static Division require(Map<DivisionCode, Division> current, DivisionCode code) {
    return Objects.requireNonNull(current.get(code), code::value);
  }

  private List<FieldError> validate(Act act, Map<DivisionCode, Division> current) {
    var errors = new ArrayList<FieldError>();
    var ended = act.ended().stream().map(Act.Ended::code).toList();
    var founded = act.founded().stream().map(ListedDivision::code).toList();
    for (int i = 0; i < ended.size(); i++) {
      String field = "ended[" + i + "]";
      if (!current.containsKey(ended.get(i))) {
        errors.add(FieldError.of(field + ".code", "division-not-found", Map.of()));
      } else if (!allChildrenEnd(ended.get(i), act, ended)) {
        errors.add(FieldError.of(field + ".code", "has-divisions", Map.of()));
      }
      var successors = act.ended().get(i).successors();
      for (int j = 0; j < successors.size(); j++) {
        var successor = successors.get(j);
        if (ended.contains(successor)
            || !founded.contains(successor) && !current.containsKey(successor)) {
          errors.add(
              FieldError.of(field + ".successors[" + j + "]", "division-not-found", Map.of()));
        } else if (successor.level() != ended.get(i).level()) {
          errors.add(FieldError.of(field + ".successors[" + j + "]", "other-level", Map.of()));
        }
      }
    }
    for (int i = 0; i < founded.size(); i++) {
      if (!divisions.findAll(List.of(founded.get(i))).isEmpty()) {
        errors.add(
            FieldError.of(
                "founded[" + i + "].code", "code-taken", Map.of("code", founded.get(i).value())));
      }
    }
    for (int i = 0; i < act.renamed().size(); i++) {
      if (!current.containsKey(act.renamed().get(i).code())) {
        errors.add(FieldError.of("renamed[" + i + "].code", "division-not-found", Map.of()));
      }
    }
    return errors;
  }

  /** Whether all divisions below one that ends also end: an act must say what becomes of them. */
  private boolean allChildrenEnd(DivisionCode code, Act act, List<DivisionCode> ended) {
    return divisions.findChildren(code, act.on(), Optional.empty(), MAX_CHILDREN).stream()
        .map(Division::code)
        .allMatch(ended::contains);
  }
}
