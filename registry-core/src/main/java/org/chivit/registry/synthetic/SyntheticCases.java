package org.chivit.registry.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.chivit.registry.code.BasisOfDiagnosis;
import org.chivit.registry.code.Laterality;
import org.chivit.registry.code.Province;
import org.chivit.registry.code.Topography;
import org.chivit.registry.patient.Patient;
import org.chivit.registry.patient.PatientId;
import org.chivit.registry.patient.Sex;
import org.chivit.registry.presentation.Presentation;
import org.chivit.registry.registration.CaseId;
import org.chivit.registry.registration.RegistryCase;
import org.chivit.registry.tumor.Tumor;

/**
 * Makes cases of nobody: as plausible as those of a hospital of children's tumors in Cambodia, and
 * valid in every way the registry checks.
 *
 * <p>A case follows from the seed and its index alone, so that any machine, thread or partition
 * makes the same one, today and later. Instances are immutable and may be shared by threads.
 */
public final class SyntheticCases {

  private static final double PROVINCE_MISSING_PERCENT = 3;
  private static final double SIDE_UNKNOWN_PERCENT = 1.5;
  private static final double REFUSAL_PERCENT = 4;

  /** Changes the seed for the random numbers of the details. */
  private static final long DETAILS = 0x64657461696c73L;

  private final long seed;
  private final SyntheticPeriod period;
  private final ProfileTables tables;
  private final ScrambledId caseIds;
  private final ScrambledId patientIds;

  /** Cases of the default period. */
  public SyntheticCases(long seed) {
    this(seed, SyntheticPeriod.DEFAULT);
  }

  /** Cases diagnosed and followed within a period. */
  public SyntheticCases(long seed, SyntheticPeriod period) {
    this.seed = seed;
    this.period = Objects.requireNonNull(period, "period");
    this.tables = ProfileTables.load();
    this.caseIds = new ScrambledId('C', seed);
    this.patientIds = new ScrambledId('P', seed);
  }

  /** The years that the cases lie in. */
  public SyntheticPeriod period() {
    return period;
  }

  /**
   * The first cases, from index 0.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public List<RegistryCase> first(int count) {
    List<RegistryCase> cases = new ArrayList<>();
    lazily(count).forEach(cases::add);
    return List.copyOf(cases);
  }

  /**
   * The first cases, each made when it is asked for, so that any number can be written without
   * holding it. Can be walked through more than once.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public Iterable<RegistryCase> lazily(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("number of cases must not be negative: " + count);
    }
    return () -> LongStream.range(0, count).mapToObj(this::caseAt).iterator();
  }

  /**
   * One case.
   *
   * @param index 0 to 2^40 - 1
   * @throws IllegalArgumentException if the index is outside that range
   */
  public RegistryCase caseAt(long index) {
    CaseId id = new CaseId(caseIds.of(index));
    CaseRandom random = CaseRandom.of(seed, index);
    int closing = (int) period.closingDate().toEpochDay();
    TumorProfile profile = tables.profiles().pick(random);
    StageOutlook stage = profile.stages().pick(random);
    PathToCare path =
        PathToCare.draw(profile, profile.ages().pick(random), incidence(random), random);
    Fate fate = fate(profile, stage, path, closing, random);
    Patient patient = patient(index, profile, path, random);
    Tumor tumor = tumor(profile, path, random);
    RegistryCase plain =
        new RegistryCase(
            id,
            patient,
            tumor,
            Presentation.UNKNOWN,
            stage.stage(),
            PathwayRecorder.record(path, fate, closing, random),
            TreatmentRecorder.record(profile, stage, tumor.basis(), path.incidence(), fate, random),
            OutcomeRecorder.record(path, fate, closing, random));
    return DetailRecorder.addTo(plain, profile, path, fate, CaseRandom.of(seed ^ DETAILS, index));
  }

  /** The hospital grows by the same number of cases each year, from 28 to 150. */
  private int incidence(CaseRandom random) {
    int years = period.years();
    double first = 28;
    double growth = years == 1 ? 0 : (150 - first) / (years - 1);
    double point = random.unit() * (years * first + growth * years * (years - 1) / 2.0);
    int offset = 0;
    while (offset < years - 1 && point >= first + growth * offset) {
      point -= first + growth * offset;
      offset++;
    }
    LocalDate newYear = LocalDate.of(period.firstYear() + offset, 1, 1);
    return (int) newYear.toEpochDay() + random.between(0, newYear.lengthOfYear() - 1);
  }

  private static Fate fate(
      TumorProfile profile, StageOutlook stage, PathToCare path, int closing, CaseRandom random) {
    if (random.chance(REFUSAL_PERCENT)) {
      return new FateWithoutCure(profile, stage, path, closing, random).refused();
    }
    return random.chance(profile.palliativePercent())
        ? new FateWithoutCure(profile, stage, path, closing, random).palliative()
        : new FateOfCurative(profile, stage, path, closing, random).draw();
  }

  private Patient patient(long index, TumorProfile profile, PathToCare path, CaseRandom random) {
    Province province = tables.provinces().pick(random);
    return new Patient(
        new PatientId(patientIds.of(index)),
        random.chance(profile.malePercent()) ? Sex.MALE : Sex.FEMALE,
        Memory.OF_BIRTH.recall(path.birth(), random),
        random.chance(PROVINCE_MISSING_PERCENT) ? Optional.empty() : Optional.of(province));
  }

  private static Tumor tumor(TumorProfile profile, PathToCare path, CaseRandom random) {
    Topography topography = profile.topographies().pick(random);
    Histology histology = profile.histologies().pick(random);
    BasisOfDiagnosis basis = profile.basis().pick(random);
    return new Tumor(
        topography,
        histology.morphology(),
        histology.behavior(),
        laterality(profile, topography, random),
        basis,
        Memory.OF_INCIDENCE.recall(path.incidence(), random).orElseThrow());
  }

  private static Laterality laterality(
      TumorProfile profile, Topography topography, CaseRandom random) {
    if (!PairedOrgan.isPaired(topography)) {
      return Laterality.NOT_PAIRED;
    }
    if (random.chance(profile.bilateralPercent())) {
      return Laterality.BILATERAL;
    }
    if (random.chance(SIDE_UNKNOWN_PERCENT)) {
      return Laterality.UNKNOWN;
    }
    return random.chance(50) ? Laterality.LEFT : Laterality.RIGHT;
  }
}
