package io.anju.housing.division;

import io.anju.codes.DivisionCode.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the official list into the register at first start. What was loaded to its end is not read again, from a newer list neither: that
 * one comes as a revision, with a report. A load that was cut off starts over and finds its rows there.
 */
public final class DivisionLoad {

  private static final Logger LOG = LoggerFactory.getLogger(DivisionLoad.class);
  private static final int BATCH = 5_000;
  private static final int TOLD_EVERY = 50_000;
  private static final String UPPER = "upper";

  private final DivisionRegister register;
  private final LoadSelection selection;

  /** @param setting {@code anju.housing.load} */
  public DivisionLoad(DivisionRegister register, String setting) {
    this.register = register;
    this.selection = LoadSelection.parse(setting);
  }

  public void run() {
    String release = OfficialList.release().toString();
    load(release, UPPER, LoadSelection.KEPT_EVERYWHERE, _ -> true);
    for (String prefix : selection.prefixes()) {
      load(release, LoadSelection.nameOf(prefix), Level.COMMUNITY, code -> code.startsWith(prefix) && !LoadSelection.keptEverywhere(code));
    }
  }

  private void load(String release, String part, Level deepest, Predicate<String> wanted) {
    if (register.loaded(part)) {
      return;
    }
    long began = System.nanoTime();
    var stored = new AtomicLong();
    LOG.info("divisions of {}: loading {}", release, part);
    long rows = OfficialList.read(deepest, wanted, BATCH, batch -> {
      register.put(batch);
      if (stored.addAndGet(batch.size()) % TOLD_EVERY == 0) {
        LOG.info("divisions of {}: {} rows of {} stored", release, stored, part);
      }
    });
    register.markLoaded(release + ":" + part, rows);
    LOG.info("divisions of {}: {} loaded, {} rows in {} ms", release, part, rows, (System.nanoTime() - began) / 1_000_000);
  }
}
