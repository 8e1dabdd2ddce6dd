package io.anju.employment.reconciliation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The records of one personId in all registers. An older fact changes nothing, so that facts may
 * arrive late. The same version is applied again, so that a replay of all facts updates what an
 * earlier version of this code has stored, without losing any decision.
 */
public record RegisterRecords(
    Map<String, EmploymentRecord> employments,
    Optional<RegisteredPerson> person,
    Map<String, PermitRecord> permits) {

  public static final RegisterRecords NONE =
      new RegisterRecords(Map.of(), Optional.empty(), Map.of());

  public RegisterRecords {
    employments = Map.copyOf(employments);
    permits = Map.copyOf(permits);
  }

  public RegisterRecords with(EmploymentRecord incoming) {
    var known = employments.get(incoming.recordId());
    return known != null && known.version() > incoming.version()
        ? this
        : new RegisterRecords(put(employments, incoming.recordId(), incoming), person, permits);
  }

  public RegisterRecords with(RegisteredPerson incoming) {
    return person.filter(known -> known.version() > incoming.version()).isPresent()
        ? this
        : new RegisterRecords(employments, Optional.of(incoming), permits);
  }

  public RegisterRecords with(PermitRecord incoming) {
    var known = permits.get(incoming.permitId());
    return known != null && known.version() > incoming.version()
        ? this
        : new RegisterRecords(employments, person, put(permits, incoming.permitId(), incoming));
  }

  Optional<String> supersededBy() {
    return person.flatMap(RegisteredPerson::supersededBy);
  }

  List<String> aliases() {
    return person.map(RegisteredPerson::aliases).orElse(List.of());
  }

  /** The former and the new ids. */
  Set<String> related() {
    var ids = new TreeSet<>(aliases());
    supersededBy().ifPresent(ids::add);
    return ids;
  }

  /** Includes the employments and permits recorded under former ids (ADR 12). */
  RegisterRecords withFormer(Collection<RegisterRecords> former) {
    if (former.isEmpty()) {
      return this;
    }
    var allEmployments = new HashMap<>(employments);
    var allPermits = new HashMap<>(permits);
    former.forEach(records -> {
      records.employments.forEach(allEmployments::putIfAbsent);
      records.permits.forEach(allPermits::putIfAbsent);
    });
    return new RegisterRecords(allEmployments, person, allPermits);
  }

  private static <T> Map<String, T> put(Map<String, T> known, String id, T incoming) {
    var all = new HashMap<>(known);
    all.put(id, incoming);
    return all;
  }
}
