package io.anju.residence.duplicate.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.access.Unmasking;
import io.anju.residence.duplicate.Duplicates.SideBySide;
import io.anju.residence.duplicate.Ground;
import io.anju.residence.person.web.PersonAnswer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Two records side by side, and why they may be of one person. */
record DuplicateAnswer(String duplicateId, List<Ground> grounds, LocalDate foundOn, List<PersonAnswer> persons, long version)
    implements AboutPersons {

  static DuplicateAnswer of(SideBySide two, Unmasking unmasking) {
    var pair = two.suspicion().state().pair();
    return new DuplicateAnswer(pair.id(), pair.grounds().stream().sorted().toList(), pair.foundOn(),
        List.of(PersonAnswer.of(two.first(), unmasking), PersonAnswer.of(two.second(), unmasking)), two.suspicion().version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return persons.stream().map(PersonAnswer::personId).toList();
  }
}
