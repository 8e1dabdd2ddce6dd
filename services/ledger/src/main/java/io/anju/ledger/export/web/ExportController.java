package io.anju.ledger.export.web;

import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.proof.ExportedEntry;
import io.anju.ledger.access.web.Places;
import io.anju.ledger.export.LedgerExport;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.security.AccessRecorder;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the export line by line, so that it costs no memory however long it is. The export itself
 * is recorded before its first line leaves.
 */
@RestController
final class ExportController {

  private static final byte[] LINE_FEED = {'\n'};

  private final LedgerExport export;
  private final AccessRecorder recorder;

  /** As the command reads it: what the service's own mapper is set to does not matter here. */
  private final JsonMapper json = JsonMapper.builder().build();

  ExportController(LedgerExport export, AccessRecorder recorder) {
    this.export = export;
    this.recorder = recorder;
  }

  @Operation(
      summary =
          "The ledger as JSON lines, to be checked offline: records of the auditor's division,"
              + " hashes of all others")
  @GetMapping(path = "/api/ledger/export", produces = "application/jsonl")
  @Allowed(Role.AUDITOR)
  void export(
      @RequestParam(defaultValue = "1") String from,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (CurrentCaller.get().purpose().isEmpty()) {
      throw new RegistryException(PlatformError.PURPOSE_REQUIRED);
    }
    var prepared = export.prepare(Places.read("from", from));
    recorder.recordExport(request, List.of(), Set.of());
    response.setContentType("application/jsonl");
    try (var out = response.getOutputStream()) {
      prepared.writing().accept(new Writer(out));
    }
  }

  private final class Writer implements LedgerExport.Lines {

    private final OutputStream out;

    private Writer(OutputStream out) {
      this.out = out;
    }

    @Override
    public void head(ExportedHead head) {
      line(head);
    }

    @Override
    public void entry(ExportedEntry entry) {
      line(entry);
    }

    private void line(Object line) {
      try {
        out.write(json.writeValueAsBytes(line));
        out.write(LINE_FEED);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
