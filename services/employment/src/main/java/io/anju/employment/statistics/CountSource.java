package io.anju.employment.statistics;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All that is counted, read from beginning to end in batches, however much it is. */
public interface CountSource {

  /**
   * @param batches is given the work on each batch, to carry it out at its pace
   */
  void forEachJob(Consumer<CountedJob> each, Consumer<Runnable> batches);

  /**
   * Each enterprise's credit code with its section of GB/T 4754; those without one are left out.
   */
  void forEachSection(BiConsumer<String, String> each);
}
