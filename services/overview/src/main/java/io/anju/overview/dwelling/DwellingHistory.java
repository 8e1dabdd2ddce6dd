package io.anju.overview.dwelling;

import io.anju.contract.TenancyFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The history of a dwelling, newest first: tenancies and lineage, without move-ins and move-outs.
 */
public record DwellingHistory(List<Event> events) {

  /**
   * @param on null where the date is not recorded, as for lineage
   * @param aggregateId the tenancyId, or the dwellingCode of the predecessor or of the retired
   *     dwelling
   */
  public record Event(@Nullable LocalDate on, Kind kind, String aggregateId) {}

  /** The kinds of events of a dwelling. */
  public enum Kind {
    TENANCY_BEGAN,
    TENANCY_ENDED,
    SUCCEEDED,
    RETIRED;

    /** Kebab-case, stable. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Comparator<Event> OLDEST_FIRST =
      Comparator.comparing(Event::on, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Event::kind)
          .thenComparing(Event::aggregateId);

  public static DwellingHistory of(DwellingView view, LocalDate today) {
    var tenancies =
        view.tenancies().stream()
            .flatMap(DwellingHistory::events)
            .filter(event -> event.on() != null && !event.on().isAfter(today));
    var lineage =
        view.dwelling().stream()
            .flatMap(dwelling ->
                Stream.concat(
                    dwelling.predecessors().stream()
                        .map(code -> new Event(null, Kind.SUCCEEDED, code)),
                    dwelling.retired()
                        ? Stream.of(new Event(null, Kind.RETIRED, dwelling.id()))
                        : Stream.empty()));
    return new DwellingHistory(
        Stream.concat(tenancies, lineage).sorted(OLDEST_FIRST.reversed()).toList());
  }

  private static Stream<Event> events(TenancyFact tenancy) {
    var last = tenancy.endedOn() == null ? tenancy.until() : tenancy.endedOn();
    return Stream.concat(
        Stream.of(new Event(tenancy.from(), Kind.TENANCY_BEGAN, tenancy.id())),
        Stream.ofNullable(last).map(day -> new Event(day, Kind.TENANCY_ENDED, tenancy.id())));
  }
}
