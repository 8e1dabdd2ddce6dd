package io.anju.overview.person;

import io.anju.overview.fold.View;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The persons' views as they are stored. */
public interface StoredPersonViews {

  Optional<View> find(String personId);

  List<View> findAll(Collection<String> personIds);
}
