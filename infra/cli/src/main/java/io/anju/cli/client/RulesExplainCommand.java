package io.anju.cli.client;

import io.anju.cli.app.Program;
import io.anju.cli.build.Build;
import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju rules explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Shows how the rules judge a person: each condition, its evidence, what is missing. A"
            + " police officer asks, for advice; the person sees that in the ledger.")
final class RulesExplainCommand implements Callable<Integer> {

  private static final String EXPLAIN = "io.anju.standalone.rules.EligibilityExplanationMain";
  private static final Pattern PERSON = Pattern.compile("[a-z0-9]{26}");
  private static final Pattern DIVISION = Pattern.compile("\\d{2,12}");

  private final CliContext context;

  @Parameters(paramLabel = "PERSON", description = "the personId")
  private String person = "";

  @Option(names = "--division", paramLabel = "CODE", description = "whose rules")
  private @Nullable String division;

  @Option(names = "--on", paramLabel = "DATE", description = "as of this day (today)")
  private @Nullable LocalDate on;

  @Option(names = "--station", paramLabel = "CODE", description = "whose officer asks")
  private @Nullable String station;

  @Option(names = "--lang", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Language language = Language.zh;

  RulesExplainCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    require(PERSON, person, "a personId is 26 letters and digits");
    if (division != null) {
      require(DIVISION, division, "--division is digits");
    }
    new Build(context).ensureBuilt();
    var officer = station != null ? station : division;
    var token =
        new IdentityClient(context.settings())
            .token("police-officer", officer == null ? Map.of() : Map.of("division", officer));
    return Program.ofApp(context.settings(), EXPLAIN)
        .run(List.of(address(), language.name()), token);
  }

  private static void require(Pattern pattern, String value, String rule) {
    if (!pattern.matcher(value).matches()) {
      throw new CommandFailedException(rule + ", not '" + value + "'", 2);
    }
  }

  private String address() {
    var query = new ArrayList<String>();
    if (division != null) {
      query.add("division=" + division);
    }
    if (on != null) {
      query.add("on=" + on);
    }
    var address = context.settings().url() + "/api/persons/" + person + "/eligibility";
    return query.isEmpty() ? address : address + "?" + String.join("&", query);
  }
}
