package io.anju.overview.person;

import io.anju.overview.fold.Alias;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewGenerations;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.overview.source.Source;
import io.anju.overview.source.SourceState;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the view of a person and checks that the caller may read it. */
public final class PersonViews {

  private static final int MAX_ALIAS_HOPS = 5;

  private final ViewGenerations generations;

  public PersonViews(ViewGenerations generations) {
    this.generations = generations;
  }

  /**
   * @param states read before this call, so that a source is never reported fresher than the view
   * @throws RegistryException {@code not-found} only where the residence source is FRESH, else
   *     {@code unavailable}; {@code forbidden} outside the caller's scope
   */
  public PersonView require(String personId, Map<Source, SourceState> states) {
    var view = find(personId);
    if (view.isEmpty()) {
      boolean known = SourceState.of(Source.RESIDENCE, states).fresh();
      throw new RegistryException(known ? PlatformError.NOT_FOUND : PlatformError.UNAVAILABLE);
    }
    AccessPolicy.require(view.scope(), Action.READ);
    return view;
  }

  private PersonView find(String personId) {
    var own = stored(personId);
    for (int i = 0; i < MAX_ALIAS_HOPS; i++) {
      Optional<String> target = own.flatMap(PersonViews::aliasTarget);
      if (target.isEmpty()) {
        break;
      }
      own = stored(target.get()).or(() -> Optional.of(View.empty(ViewId.person(target.get()))));
    }
    var view = own.orElse(View.empty(ViewId.person(personId)));
    List<String> aliases =
        view.one(Slot.PERSON).map(person -> person.fact().aliases()).orElse(List.of());
    return PersonView.of(
        view,
        aliases.isEmpty() ? List.of() : generations.serving().findAll(ViewKind.PERSON, aliases));
  }

  private Optional<View> stored(String personId) {
    return generations.serving().find(ViewId.person(personId));
  }

  private static Optional<String> aliasTarget(View view) {
    return view.one(Slot.ALIAS).map(Alias::personId);
  }
}
