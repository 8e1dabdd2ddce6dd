package io.anju.platform.access;

import java.util.Collection;
import java.util.List;

/**
 * A file as an answer.
 *
 * @param name what it is saved as
 * @param aboutPersons whose personal data it shows; none for what shows nobody's
 */
public record FileResponse(byte[] bytes, String name, Collection<String> aboutPersons)
    implements AboutPersons {

  public FileResponse {
    aboutPersons = List.copyOf(aboutPersons);
  }
}
