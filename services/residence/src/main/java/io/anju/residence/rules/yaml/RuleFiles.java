package io.anju.residence.rules.yaml;

import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import io.anju.residence.rules.RuleSet;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/** Reads rule sets from YAML. */
final class RuleFiles {

  private final Function<Map<?, ?>, Form> forms;

  RuleFiles(Function<Map<?, ?>, Form> forms) {
    this.forms = forms;
  }

  /** @throws IllegalStateException naming the file, and the place and code of everything wrong with it */
  RuleSet readNamed(String name, InputStream content) {
    try {
      return read(content);
    } catch (RegistryException wrong) {
      throw new IllegalStateException(name + ": " + wrong.errors().stream()
          .map(error -> error.field() + " " + error.flaw().code()).collect(Collectors.joining(", ")), wrong);
    } catch (YAMLException unreadable) {
      throw new IllegalStateException(name + " is no YAML", unreadable);
    }
  }

  /** @throws RegistryException {@code invalid-request} with everything wrong */
  RuleSet read(InputStream content) {
    var loading = new LoaderOptions();
    loading.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new SafeConstructor(loading), new Representer(new DumperOptions()), new DumperOptions(), loading,
        new TextualDates()).load(content);
    return new RuleFile(forms.apply(tree instanceof Map<?, ?> map ? map : Map.of())).read();
  }
}
