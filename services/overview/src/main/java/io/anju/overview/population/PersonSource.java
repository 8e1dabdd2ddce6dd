package io.anju.overview.population;

import java.util.function.Consumer;

/** Reads everybody whom any source knows. */
public interface PersonSource {

  void forEach(Consumer<CountedPerson> each);
}
