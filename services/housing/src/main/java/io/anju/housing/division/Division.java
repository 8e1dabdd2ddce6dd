package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An administrative division under its official name (GB/T 2260). An ended division keeps its code
 * and names its successors.
 *
 * @param release the day of the official list, or of the act, that says so
 * @param from the first day; empty where the division is older than the registry's first list
 * @param endedOn the first day on which it no longer existed
 * @param successors the divisions that took over its area; empty while it exists
 * @param formerNames the oldest first
 */
public record Division(
    DivisionCode code,
    String name,
    LocalDate release,
    Optional<LocalDate> from,
    Optional<LocalDate> endedOn,
    List<DivisionCode> successors,
    List<FormerName> formerNames) {

  public Division {
    successors = List.copyOf(successors);
    formerNames = List.copyOf(formerNames);
  }

  /** A division of the first list. */
  public Division(DivisionCode code, String name, LocalDate release) {
    this(code, name, release, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  public static Division foundedOn(LocalDate day, DivisionCode code, String name) {
    return new Division(code, name, day, Optional.of(day), Optional.empty(), List.of(), List.of());
  }

  public DivisionCode.Level level() {
    return code.level();
  }

  public boolean validOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
  }

  public boolean ended() {
    return endedOn.isPresent();
  }

  public String nameOn(LocalDate day) {
    return formerNames.stream()
        .filter(former -> day.isBefore(former.until()))
        .min(Comparator.comparing(FormerName::until))
        .map(FormerName::name)
        .orElse(name);
  }

  /** The division under another name; unchanged where it has that name already. */
  public Division renamed(String other, LocalDate on) {
    return other.equals(name)
        ? this
        : new Division(
            code,
            other,
            on,
            from,
            endedOn,
            successors,
            Stream.concat(formerNames.stream(), Stream.of(new FormerName(name, on))).toList());
  }

  public Division ended(LocalDate on, List<DivisionCode> by) {
    return new Division(code, name, on, from, Optional.of(endedOn.orElse(on)), by, formerNames);
  }

  /** The name as people write it in an address; empty where it only fills a level. */
  public String addressName() {
    return AddressName.of(level(), name);
  }

  /** The former names as people wrote them and may still write them. */
  public List<String> formerAddressNames() {
    return formerNames.stream()
        .map(former -> AddressName.of(level(), former.name()))
        .filter(former -> !former.isEmpty())
        .toList();
  }
}
