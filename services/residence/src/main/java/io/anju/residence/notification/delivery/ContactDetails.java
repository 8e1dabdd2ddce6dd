package io.anju.residence.notification.delivery;

import io.anju.codes.PersonId;
import java.util.Optional;

/** Finds where a person is reached. */
public interface ContactDetails {

  /** The registered phone number; empty where none is. */
  Optional<String> phone(PersonId person);
}
