package io.anju.employment.statistics;

import io.anju.employment.Rest;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** All that is counted, read from beginning to end in batches, however much it is. */
public interface Books {

  /** @param rest taken after each batch */
  void jobs(Consumer<CountedJob> each, Rest rest);

  /** Each enterprise's credit code with its section of GB/T 4754; those without one are left out. */
  void sections(BiConsumer<String, String> each);
}
