package io.anju.housing.revision;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Iterates over rows that are read page by page. */
final class Pages {

  private Pages() {}

  /**
   * @param page the rows after a position; empty where there are no more
   * @param position the position of a row
   */
  static <T> Iterable<T> of(
      Function<Optional<String>, List<T>> page, Function<T, String> position) {
    return () ->
        new Iterator<>() {
          private Iterator<T> held = page.apply(Optional.empty()).iterator();
          private Optional<String> last = Optional.empty();

          @Override
          public boolean hasNext() {
            if (!held.hasNext() && last.isPresent()) {
              held = page.apply(last).iterator();
              last = Optional.empty();
            }
            return held.hasNext();
          }

          @Override
          public T next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            T one = held.next();
            last = Optional.of(position.apply(one));
            return one;
          }
        };
  }

  static <T> Iterator<T> filtered(Iterator<T> all, Predicate<T> wanted) {
    return StreamSupport.stream(((Iterable<T>) () -> all).spliterator(), false)
        .filter(wanted)
        .iterator();
  }
}
