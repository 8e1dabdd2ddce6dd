package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRegister;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans acts; as with a list, nothing changes before it is applied. */
public final class Acts {

  private static final int MOST_CHILDREN = 1_000;

  private final Revisions revisions;
  private final DivisionRegister register;
  private final Ids ids;

  public Acts(Revisions revisions, DivisionRegister register, Ids ids) {
    this.revisions = revisions;
    this.register = register;
    this.ids = ids;
  }

  /** Refuses with {@code forbidden} outside the caller's division, and {@code revision-unfit} with everything that cannot be. */
  public Revision plan(Act act) {
    var spoken = Stream.of(act.ended().stream().map(Act.Ended::code), act.founded().stream().map(ListedDivision::code),
        act.renamed().stream().map(Act.Renamed::code)).flatMap(codes -> codes).toList();
    spoken.forEach(code -> AccessPolicy.require(Scope.open(List.of(code.value()), List.of()), AccessPolicy.Action.CHANGE));
    var standing = standing(Stream.concat(spoken.stream(), act.ended().stream().flatMap(one -> one.successors().stream())).distinct().toList());
    var flaws = flaws(act, standing);
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.REVISION_UNFIT, flaws);
    }
    return revisions.act("act-" + ids.next(), act.on(), changes(act, standing));
  }

  private Map<DivisionCode, Division> standing(Collection<DivisionCode> codes) {
    return register.findAll(codes).stream().filter(one -> !one.ended()).collect(Collectors.toMap(Division::code, Function.identity()));
  }

  private static List<DivisionChange> changes(Act act, Map<DivisionCode, Division> standing) {
    var changes = new ArrayList<DivisionChange>();
    act.founded().forEach(row -> changes.add(DivisionChange.added(row)));
    act.renamed().forEach(one -> changes.add(DivisionChange.renamed(one.code(), standing.get(one.code()).name(), one.name())));
    var stated = new HashMap<DivisionCode, List<DivisionCode>>();
    act.ended().forEach(one -> stated.put(one.code(), one.successors()));
    changes.addAll(Succession.of(act.ended().stream().map(one -> standing.get(one.code())).toList(), List.of(), stated));
    return changes;
  }

  private List<FieldError> flaws(Act act, Map<DivisionCode, Division> standing) {
    var flaws = new ArrayList<FieldError>();
    var ended = act.ended().stream().map(Act.Ended::code).toList();
    var founded = act.founded().stream().map(ListedDivision::code).toList();
    for (int i = 0; i < ended.size(); i++) {
      String field = "ended[" + i + "]";
      if (!standing.containsKey(ended.get(i))) {
        flaws.add(FieldError.of(field + ".code", "no-such-division", Map.of()));
      } else if (!childrenGo(ended.get(i), act, ended)) {
        flaws.add(FieldError.of(field + ".code", "has-divisions", Map.of()));
      }
      var successors = act.ended().get(i).successors();
      for (int j = 0; j < successors.size(); j++) {
        var successor = successors.get(j);
        if (ended.contains(successor) || !founded.contains(successor) && !standing.containsKey(successor)) {
          flaws.add(FieldError.of(field + ".successors[" + j + "]", "no-such-division", Map.of()));
        } else if (successor.level() != ended.get(i).level()) {
          flaws.add(FieldError.of(field + ".successors[" + j + "]", "other-level", Map.of()));
        }
      }
    }
    for (int i = 0; i < founded.size(); i++) {
      if (!register.findAll(List.of(founded.get(i))).isEmpty()) {
        flaws.add(FieldError.of("founded[" + i + "].code", "code-taken", Map.of("code", founded.get(i).value())));
      }
    }
    for (int i = 0; i < act.renamed().size(); i++) {
      if (!standing.containsKey(act.renamed().get(i).code())) {
        flaws.add(FieldError.of("renamed[" + i + "].code", "no-such-division", Map.of()));
      }
    }
    return flaws;
  }

  /** An act that ends a division says what becomes of those below it. */
  private boolean childrenGo(DivisionCode code, Act act, List<DivisionCode> ended) {
    return register.children(code, act.on(), Optional.empty(), MOST_CHILDREN).stream().map(Division::code).allMatch(ended::contains);
  }
}
