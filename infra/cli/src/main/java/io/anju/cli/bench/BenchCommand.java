package io.anju.cli.bench;

import io.anju.cli.app.Program;
import io.anju.cli.build.Build;
import io.anju.cli.context.CliContext;
import io.anju.cli.registry.Registry;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code /anju bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {"Measures; see docs/performance.md. Starts what the measurement needs."})
public final class BenchCommand implements Callable<Integer> {

  /** Benchmarks are typed by their codes. */
  static final class ByCode implements ITypeConverter<Benchmark> {

    /** For picocli. */
    ByCode() {}

    @Override
    public Benchmark convert(String code) {
      try {
        return Benchmark.of(code);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    }
  }

  /** The codes, for help and completion. */
  static final class Names implements Iterable<String> {

    /** For picocli. */
    Names() {}

    @Override
    public Iterator<String> iterator() {
      return List.of(Benchmark.codes().split(" ")).iterator();
    }
  }

  private final CliContext context;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      converter = ByCode.class,
      completionCandidates = Names.class,
      description = "what is measured: ${COMPLETION-CANDIDATES}")
  private @Nullable Benchmark benchmark;

  @Parameters(
      index = "1",
      arity = "0..*",
      paramLabel = "OPTION",
      description = "options of that benchmark")
  private List<String> options = List.of();

  public BenchCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var chosen = Objects.requireNonNull(benchmark, "picocli refuses a command line without it");
    new Build(context).ensureMeasurable();
    var defaults = new HashMap<>(chosen.defaultSettings(context.settings().home().toString()));
    defaults.keySet().removeIf(name -> context.settings().get(name).isPresent());
    var measured = context.with(context.settings().with(defaults));
    switch (chosen.needs()) {
      case NOTHING -> {}
      case REGISTRY -> new Registry(measured).up(Set.of(), false, null);
      case SEPARATE -> new Registry(measured).up(Set.of(), true, null);
    }
    var run = chosen.run(options);
    return Program.ofBench(measured.settings(), run.mainClass()).run(run.arguments());
  }
}
