package io.anju.housing.sequence;

import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What an {@link CodeIssuer} must know of what it codes.
 *
 * @param <E> what is found on the ground
 * @param <A> what it becomes once it has a code
 */
public interface CodeScheme<E, A> {

  /** Equal for what is one and the same; unique among those in use. */
  String key(E found);

  String keyOf(A coded);

  /** The code it was given before, by a city. */
  Optional<String> preassignedCode(E found);

  /** What its code begins with. */
  String prefix(E found);

  A create(E found, String code);

  /** Those in use, by key; what is not there is left out. */
  Map<String, Versioned<A>> findInUse(Collection<String> keys);
}
