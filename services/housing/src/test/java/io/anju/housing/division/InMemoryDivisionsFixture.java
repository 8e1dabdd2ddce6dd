package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Divisions held in memory. */
public final class InMemoryDivisionsFixture implements DivisionRepository {

  private static final LocalDate RELEASE = LocalDate.of(2023, 6, 30);

  private final TreeMap<String, Division> divisions = new TreeMap<>();
  private final Map<String, Long> loads = new HashMap<>();
  private int batches;

  /**
   * @param rows code and name, joined by a comma
   */
  public static InMemoryDivisionsFixture of(String... rows) {
    var fixture = new InMemoryDivisionsFixture();
    for (String row : rows) {
      String[] columns = row.split(",");
      fixture.divisions.put(
          columns[0], new Division(new DivisionCode(columns[0]), columns[1], RELEASE));
    }
    return fixture;
  }

  /** The divisions of 平江街道 in Suzhou, and the upper levels of Shenzhen. */
  public static InMemoryDivisionsFixture suzhou() {
    return of(
        "32,江苏省",
        "3205,苏州市",
        "320508,姑苏区",
        "320508018,平江街道",
        "320508018014,察院场社区居委会",
        "320508018015,北园社区居委会",
        "44,广东省",
        "4403,深圳市",
        "440305,南山区");
  }

  public Divisions asDivisions(String load) {
    return new Divisions(this, LoadSelection.parse(load));
  }

  public Division get(String code) {
    return divisions.get(code);
  }

  public void put(Division division) {
    divisions.put(division.code().value(), division);
  }

  int batches() {
    return batches;
  }

  int size() {
    return divisions.size();
  }

  @Override
  public List<Division> findAll(Collection<DivisionCode> codes) {
    return codes.stream()
        .flatMap(code -> Optional.ofNullable(divisions.get(code.value())).stream())
        .toList();
  }

  @Override
  public List<Division> findChildren(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit) {
    return page(
        one -> one.code().parent().filter(parent::equals).isPresent() && one.validOn(day),
        after,
        limit);
  }

  @Override
  public List<Division> findCurrent(String prefix, Optional<String> after, int limit) {
    return page(one -> one.code().value().startsWith(prefix) && !one.ended(), after, limit);
  }

  @Override
  public List<Division> findEnded() {
    return page(Division::ended, Optional.empty(), Integer.MAX_VALUE);
  }

  @Override
  public List<Division> findRevised() {
    return page(
        one -> one.from().isPresent() || !one.formerNames().isEmpty(),
        Optional.empty(),
        Integer.MAX_VALUE);
  }

  private List<Division> page(Predicate<Division> wanted, Optional<String> after, int limit) {
    return divisions.values().stream()
        .filter(wanted)
        .filter(one -> after.filter(code -> one.code().value().compareTo(code) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public void addMissing(List<Division> batch) {
    batches++;
    batch.forEach(one -> divisions.putIfAbsent(one.code().value(), one));
  }

  @Override
  public void replace(List<Division> batch) {
    batch.forEach(this::put);
  }

  @Override
  public boolean isLoaded(String part) {
    return loads.keySet().stream().anyMatch(mark -> mark.endsWith(":" + part));
  }

  @Override
  public void markLoaded(String mark, long rows) {
    loads.put(mark, rows);
  }
}
