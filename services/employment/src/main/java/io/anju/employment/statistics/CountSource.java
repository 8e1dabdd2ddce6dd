package io.anju.employment.statistics;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Reads everything that is counted, in batches. */
public interface CountSource {

  /**
   * @param batches receives the work on each batch and runs it
   */
  void forEachJob(Consumer<CountedJob> each, Consumer<Runnable> batches);

  /**
   * Passes on each credit code with its section of GB/T 4754; enterprises without a section are
   * left out.
   */
  void forEachSection(BiConsumer<String, String> each);
}
