package io.anju.housing.sequence;

import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * How entities of one kind are coded by a {@link CodeIssuer}.
 *
 * @param <E> what was surveyed
 * @param <A> the aggregate that it becomes
 */
public interface CodeScheme<E, A> {

  /** The key of an entity: equal for the same entity, unique among those in use. */
  String key(E found);

  String keyOf(A coded);

  /** The code that a city had assigned before. */
  Optional<String> preassignedCode(E found);

  /** The first characters of its code. */
  String prefix(E found);

  A create(E found, String code);

  /** The entities in use by their keys; unknown keys are left out. */
  Map<String, Versioned<A>> findInUse(Collection<String> keys);
}
