package io.anju.platform.config;

import java.util.Arrays;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves out the auto-configurations whose class name begins with one of {@code anju.without}:
 * where all parts share one class path, what belongs to another part must not start in this one.
 */
final class AutoConfigurationChoice implements AutoConfigurationImportFilter, EnvironmentAware {

  private String[] without = {};

  @Override
  public void setEnvironment(Environment environment) {
    // Bound, not just looked up: a YAML list has no value under its own name.
    without = Binder.get(environment).bind("anju.without", String[].class).orElse(new String[0]);
  }

  @Override
  public boolean[] match(String[] candidates, AutoConfigurationMetadata metadata) {
    var included = new boolean[candidates.length];
    for (int i = 0; i < candidates.length; i++) {
      String candidate = candidates[i];
      included[i] = candidate == null || Arrays.stream(without).noneMatch(candidate::startsWith);
    }
    return included;
  }
}
