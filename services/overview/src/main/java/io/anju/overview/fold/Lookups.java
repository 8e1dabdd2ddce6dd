package io.anju.overview.fold;

import io.anju.contract.PersonFact;
import java.util.List;

/** Computes the blind index entries by which a person is found. */
public interface Lookups {

  List<String> of(PersonFact person);
}
