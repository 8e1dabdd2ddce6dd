package io.anju.employment.sync;

import de.siegmar.fastcsv.reader.CsvReader;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.InsuranceSearch;
import io.anju.employment.insurance.Insurances;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.intake.file.RejectsCsv;
import io.anju.intake.file.Spool;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Order;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Sender;
import io.anju.intake.job.Stage;
import io.anju.intake.job.UnreadableFileException;
import io.anju.intake.row.Intake;
import io.anju.intake.row.Kind;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import io.anju.platform.store.Versioned;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files brought in from disk to records held in memory, with all that was told of them. */
final class BroughtFixture {

  /** Flaws of codes and numbers, which tell of themselves. */
  static final Set<String> OF_CODES = Set.of("check-character-wrong", "length-wrong", "character-illegal", "shape-unknown", "name-character-illegal");

  private static final InsuranceSearch NOTHING_HELD = new InsuranceSearch() {
    @Override
    public List<Versioned<InsuranceAccount>> all(Collection<AccountId> ids) {
      return List.of();
    }

    @Override
    public List<Versioned<InsuranceAccount>> ofPerson(PersonId person, Optional<String> afterId, int limit) {
      return List.of();
    }

    @Override
    public List<Versioned<InsuranceAccount>> ofEnterprise(CreditCode uscc, Optional<String> afterId, int limit) {
      return List.of();
    }
  };

  private final Spool spool;
  private final HeldRecordsFixture<Employment> employments;
  private final HeldRecordsFixture<Enterprise> enterprises;
  private final DivisionCode division;

  BroughtFixture(Path folder) {
    this(new Spool(folder, 1_000_000), new HeldRecordsFixture<>(of -> of.engagement().scope(),
        of -> List.of(of.engagement().person(), of.engagement().uscc(), of.engagement().from())),
        new HeldRecordsFixture<>(Enterprise::scope, Enterprise::uscc), new DivisionCode("440305"));
  }

  private BroughtFixture(Spool spool, HeldRecordsFixture<Employment> employments, HeldRecordsFixture<Enterprise> enterprises,
      DivisionCode division) {
    this.spool = spool;
    this.employments = employments;
    this.enterprises = enterprises;
    this.division = division;
  }

  BroughtFixture as(DivisionCode other) {
    return new BroughtFixture(spool, employments, enterprises, other);
  }

  List<String> records() {
    return employments.ids();
  }

  List<String> codes(Kind kind, FileType type, String text) throws IOException {
    return codes(kind, type, text.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  List<String> codes(Kind kind, FileType type, byte[] file, byte... more) throws IOException {
    var all = new ByteArrayOutputStream();
    all.writeBytes(file);
    all.writeBytes(more);
    return told(() -> brought(sent(kind, type, all.toByteArray())));
  }

  List<String> codesWithoutFile() throws IOException {
    return told(() -> brought(job(SyncKinds.EMPLOYMENT, FileType.CSV, Progress.NONE)));
  }

  private interface Bringing {
    Job done() throws IOException;
  }

  private List<String> told(Bringing bringing) throws IOException {
    var codes = new ArrayList<String>();
    try {
      spool.eachReject(bringing.done(), reject -> reject.flaws().forEach(flaw -> codes.add(flaw.flaw().code())));
    } catch (UnreadableFileException unreadable) {
      unreadable.errors().stream().map(FieldError::flaw).forEach(flaw -> codes.add(flaw.code()));
    }
    return codes;
  }

  /** The rejects as the sender takes them back, by column. */
  List<Map<String, String>> rejects(Kind kind, String csv) throws IOException {
    var out = new ByteArrayOutputStream();
    RejectsCsv.write(out, brought(sent(kind, FileType.CSV, csv.getBytes(StandardCharsets.UTF_8))), spool, RowsFixture.TEXTS, Locale.ENGLISH);
    try (var lines = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
      return lines.stream().map(line -> (Map<String, String>) new LinkedHashMap<>(line.getFieldsAsMap())).toList();
    }
  }

  private Job sent(Kind kind, FileType type, byte[] file) throws IOException {
    var job = job(kind, type, Progress.NONE);
    spool.receive(job.id(), 0, new ByteArrayInputStream(file), 1_000_000);
    return job;
  }

  private Job brought(Job job) {
    var intake = intake(job.order().kind());
    long length = 0;
    spool.prepare(job, _ -> true);
    try (var reading = spool.read(job); var rejecting = spool.rejects(job)) {
      for (var rows = reading.next(100); !rows.isEmpty(); rows = reading.next(100)) {
        var batch = rows;
        length = rejecting.add(CurrentCaller.call(job.sender().caller(), () -> intake.apply(batch)).rejects());
      }
    }
    return new Job(job.id(), job.order(), job.sender(), job.totalBytes(), job.startedAt(), job.stage(),
        new Progress(job.progress().place(), 0, 0, 0, 0, 0, length, 0, 0, 0));
  }

  private Intake intake(Kind kind) {
    return kind.equals(SyncKinds.INSURANCE)
        ? new InsuranceIntake(new Insurances(new HeldRecordsFixture<>(InsuranceAccount::scope, InsuranceAccount::id), NOTHING_HELD, null,
            RowsFixture.CLOCK), enterprises, RowsFixture::person, RowsFixture.CLOCK)
        : new EmploymentIntake(employments, enterprises, RowsFixture::person, new NameDigests((_, text) -> text), RowsFixture.CLOCK);
  }

  private Job job(Kind kind, FileType type, Progress progress) {
    return new Job(UUID.randomUUID().toString(), new Order(kind, Mode.DELTA, type, false),
        new Sender("bureau", Set.of(Role.LABOUR_CLERK), division), Optional.empty(), RowsFixture.NOW, new Stage.Running(), progress);
  }

  /** A workbook of one sheet: the header and rows of these cells. */
  static byte[] workbook(List<String> header, String... rows) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      put(zip, "_rels/.rels", "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
      put(zip, "xl/workbook.xml", "<workbook><sheets><sheet name='S' id='s'/></sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s' Type='x/worksheet' Target='sheet.xml'/></Relationships>");
      put(zip, "xl/sheet.xml", header.stream().map(name -> "<c t='str'><v>" + name + "</v></c>")
          .collect(Collectors.joining("", "<sheetData><row r='1'>", "</row>"))
          + Arrays.stream(rows).map(cells -> "<row>" + cells + "</row>").collect(Collectors.joining()) + "</sheetData>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
