package io.anju.cli.registry;

import io.anju.cli.part.Part;
import io.anju.cli.process.RunFolder;
import io.anju.cli.settings.Settings;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well the parts of a registry are. Broker and store have no say of their own: they are up when
 * the services that run say that their writes get through.
 */
public final class RegistryHealth {

  /** How the health details of services name broker and store. */
  private static final Map<Part, String> NAMES_IN_DETAILS =
      Map.of(Part.BROKER, "broker", Part.STORE, "store");

  private final Settings settings;
  private final RunFolder runFolder;
  private final Function<Part, PartHealth> probe;

  public RegistryHealth(Settings settings, Function<Part, PartHealth> probe) {
    this.settings = settings;
    this.runFolder = new RunFolder(settings.run());
    this.probe = probe;
  }

  /** Of each of these parts; those that are external are left out. */
  public Map<Part, PartHealth> of(Collection<Part> parts) {
    var answers = new EnumMap<Part, PartHealth>(Part.class);
    for (var part : Part.values()) {
      if (!settings.isExternal(part)) {
        answers.put(part, recorded(part));
      }
    }
    ask(answers);
    answers.replaceAll((part, health) ->
        health.up() && NAMES_IN_DETAILS.containsKey(part) ? derived(part, answers) : health);
    answers.keySet().retainAll(parts);
    return answers;
  }

  private PartHealth recorded(Part part) {
    if (runFolder.processOf(part).isEmpty()) {
      return PartHealth.DOWN;
    }
    return runFolder.isListening(part) ? PartHealth.UP : PartHealth.STARTING;
  }

  private void ask(Map<Part, PartHealth> answers) {
    var asked =
        answers.entrySet().stream()
            .filter(entry -> entry.getValue().up())
            .map(Map.Entry::getKey)
            .filter(part -> !NAMES_IN_DETAILS.containsKey(part))
            .toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answering =
          asked.stream()
              .collect(
                  Collectors.toMap(
                      part -> part,
                      part -> CompletableFuture.supplyAsync(() -> probe.apply(part), threads)));
      answering.forEach((part, answer) -> answers.put(part, answer.join()));
    }
  }

  private static PartHealth derived(Part part, Map<Part, PartHealth> answers) {
    var services =
        answers.entrySet().stream()
            .filter(entry -> entry.getKey().isService())
            .map(Map.Entry::getValue)
            .filter(health -> health.up() || health.text().startsWith("no writes"))
            .toList();
    if (services.isEmpty()) {
      return new PartHealth(false, "listening");
    }
    var name = NAMES_IN_DETAILS.get(part);
    return services.stream().anyMatch(health -> !health.up() && health.text().contains(name))
        ? new PartHealth(false, "no writes")
        : PartHealth.UP;
  }
}
