package io.anju.platform.sample;

import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;

record SampleResponse(String id, String name, String person, long version) implements AboutPersons {
  @Override
  public Collection<String> aboutPersons() {
    return List.of(person);
  }
}
