package io.anju.ledger.accountability;

import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.Entry;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The accesses of each agency, month and action, up to an entry of the ledger.
 *
 * @param upTo the place of the last entry that is counted; 0 for none
 */
public record AccessCounts(long upTo, Map<Key, Integer> numbers) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public static final AccessCounts NONE = new AccessCounts(0, Map.of());

  public AccessCounts {
    numbers = Map.copyOf(numbers);
  }

  /** What is counted. */
  public record Key(YearMonth month, Agency agency, AccessAction action) {}

  /**
   * @param next the entries that follow, in their order
   */
  AccessCounts plus(List<Entry> next) {
    var counted = new HashMap<>(numbers);
    long last = upTo;
    for (var entry : next) {
      var record = entry.record();
      Agency.of(record.division(), record.role())
          .filter(_ -> isOfPersonalData(record))
          .ifPresent(agency ->
              counted.merge(
                  new Key(YearMonth.from(record.at().atZone(ZONE)), agency, kind(record.action())),
                  1,
                  Integer::sum));
      last = entry.seq();
    }
    return new AccessCounts(last, counted);
  }

  /** A change of a building or an enterprise is in the ledger too, and no access to anybody. */
  private static boolean isOfPersonalData(AccessRecord record) {
    return record.action() != AccessAction.WRITTEN || !record.persons().isEmpty();
  }

  /** Published are unmaskings, refusals and everything else that shows personal data. */
  private static AccessAction kind(AccessAction action) {
    return switch (action) {
      case UNMASKED, REFUSED -> action;
      case READ, WRITTEN, EXPORTED, IMPORTED, REPLAYED -> AccessAction.READ;
    };
  }
}
