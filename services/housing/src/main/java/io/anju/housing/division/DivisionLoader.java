package io.anju.housing.division;

import io.anju.codes.DivisionCode.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the official list at the first start. A part that was loaded completely is never loaded
 * again, not even from a newer list: newer lists come as revisions, with a report. An interrupted
 * load starts over and leaves existing rows as they are.
 */
public final class DivisionLoader {

  private static final Logger LOG = LoggerFactory.getLogger(DivisionLoader.class);
  private static final int BATCH = 5_000;
  private static final int LOG_EVERY = 50_000;
  private static final String UPPER_LEVELS = "upper";

  private final DivisionRepository divisions;
  private final LoadSelection selection;

  public DivisionLoader(DivisionRepository divisions, LoadSelection selection) {
    this.divisions = divisions;
    this.selection = selection;
  }

  public void run() {
    String release = OfficialList.release().toString();
    load(release, UPPER_LEVELS, LoadSelection.KEPT_EVERYWHERE, _ -> true);
    for (String prefix : selection.prefixes()) {
      load(
          release,
          LoadSelection.nameOf(prefix),
          Level.COMMUNITY,
          code -> code.startsWith(prefix) && !LoadSelection.keptEverywhere(code));
    }
  }

  private void load(String release, String part, Level deepest, Predicate<String> wanted) {
    if (divisions.isLoaded(part)) {
      return;
    }
    long startedAt = System.nanoTime();
    var stored = new AtomicLong();
    LOG.info("divisions of {}: loading {}", release, part);
    long rows =
        OfficialList.read(
            deepest,
            wanted,
            BATCH,
            batch -> {
              divisions.addMissing(batch);
              if (stored.addAndGet(batch.size()) % LOG_EVERY == 0) {
                LOG.info("divisions of {}: {} rows of {} stored", release, stored, part);
              }
            });
    divisions.markLoaded(release + ":" + part, rows);
    LOG.info(
        "divisions of {}: {} loaded, {} rows in {} ms",
        release,
        part,
        rows,
        (System.nanoTime() - startedAt) / 1_000_000);
  }
}
