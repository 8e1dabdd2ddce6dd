package io.anju.platform.access;

import java.util.Collection;

/** An answer that knows whose personal data it holds. */
public interface AboutPersons {

  /** personIds. */
  Collection<String> aboutPersons();
}
