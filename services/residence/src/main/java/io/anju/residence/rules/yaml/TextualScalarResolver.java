package io.anju.residence.rules.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML's own dates are instants in UTC; ours are read as the texts they are, and so are versions
 * such as {@code 2015.1}.
 */
final class TextualScalarResolver extends Resolver {

  @Override
  public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
    if (tag != Tag.TIMESTAMP && tag != Tag.FLOAT) {
      super.addImplicitResolver(tag, pattern, first, limit);
    }
  }
}
