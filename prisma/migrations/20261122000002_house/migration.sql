-- CreateEnum
CREATE TYPE "Role" AS ENUM ('drafter', 'control_officer', 'appraiser', 'issuer', 'administrator');

-- CreateEnum
CREATE TYPE "Regime" AS ENUM ('A', 'B');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('drafting', 'consulting', 'submitted', 'appraising', 'appraised', 'adopted');

-- CreateEnum
CREATE TYPE "FindingKind" AS ENUM ('part', 'rule');

-- CreateEnum
CREATE TYPE "Decision" AS ENUM ('proposed', 'confirmed', 'rejected');

-- CreateEnum
CREATE TYPE "AppraisalStatus" AS ENUM ('submitted', 'accepted', 'refused', 'concluded');

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "passwordHash" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "documentType" TEXT NOT NULL,
    "regime" "Regime" NOT NULL,
    "draftingStartedOn" DATE NOT NULL,
    "ground" TEXT,
    "stage" "Stage" NOT NULL DEFAULT 'drafting',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "drafterAgencyId" TEXT NOT NULL,
    "controlAgencyId" TEXT NOT NULL,
    "appraisalAgencyId" TEXT NOT NULL,
    "issuerAgencyId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opinionRequestedAt" TIMESTAMP(3),
    "opinionDueOn" DATE,
    "adoptedVersionId" TEXT,
    "adoptedAt" TIMESTAMP(3),
    "adoptedNumber" TEXT,

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "Version" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "revisions" JSONB NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "kind" "FindingKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "provisionId" TEXT,
    "code" TEXT NOT NULL,
    "severity" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "start" INTEGER,
    "end" INTEGER,
    "message" TEXT NOT NULL DEFAULT '',
    "norm" TEXT NOT NULL DEFAULT '',
    "suggestion" TEXT,
    "procedure" TEXT,
    "confidence" DOUBLE PRECISION,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "decision" "Decision" NOT NULL DEFAULT 'proposed',
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedRole" "Role",
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Procedure" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "provisionIds" TEXT[],
    "parts" JSONB NOT NULL,
    "missing" TEXT[],
    "digest" TEXT NOT NULL,
    "decision" "Decision" NOT NULL DEFAULT 'proposed',
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedRole" "Role",
    "decidedAt" TIMESTAMP(3),
    "reviewedById" TEXT,
    "previousId" TEXT,

    CONSTRAINT "Procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "procedureId" TEXT NOT NULL,
    "questionnaireId" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "cost" JSONB NOT NULL DEFAULT '{}',
    "stopped" TEXT,
    "completedAt" TIMESTAMP(3),
    "completedById" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "carried" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opinion" (
    "id" TEXT NOT NULL,
    "procedureId" TEXT NOT NULL,
    "parts" JSONB NOT NULL DEFAULT '[]',
    "conclusion" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "givenById" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answerReason" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),
    "carried" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appraisal" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "status" "AppraisalStatus" NOT NULL DEFAULT 'submitted',
    "submittedById" TEXT NOT NULL,
    "submittedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE NOT NULL,
    "refusal" TEXT,
    "conclusion" TEXT,
    "conclusionText" TEXT,
    "concludedById" TEXT,
    "concludedAt" TIMESTAMP(3),
    "confirmedVersionId" TEXT,

    CONSTRAINT "Appraisal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Remark" (
    "id" TEXT NOT NULL,
    "appraisalId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "provisionId" TEXT,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answerText" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "Remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" TEXT NOT NULL,
    "dossierId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedById" TEXT,
    "resolvedAt" TIMESTAMP(3),

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "writtenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordEntry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "dossierId" TEXT,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "RecordEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "PrecedentDocument" (
    "id" TEXT NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL DEFAULT '',
    "agency" TEXT NOT NULL DEFAULT '',
    "issuedOn" DATE,
    "effectiveOn" DATE,

    CONSTRAINT "PrecedentDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrecedentArticle" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "sourceKey" TEXT NOT NULL,
    "article" TEXT NOT NULL,
    "heading" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "tsv" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('vn'::regconfig, heading), 'A'::"char") || setweight(to_tsvector('vn'::regconfig, body), 'B'::"char")) STORED,

    CONSTRAINT "PrecedentArticle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agency_name_key" ON "Agency"("name");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_agencyId_idx" ON "Membership"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_agencyId_role_key" ON "Membership"("userId", "agencyId", "role");

-- CreateIndex
CREATE INDEX "Dossier_drafterAgencyId_idx" ON "Dossier"("drafterAgencyId");

-- CreateIndex
CREATE INDEX "Dossier_controlAgencyId_idx" ON "Dossier"("controlAgencyId");

-- CreateIndex
CREATE INDEX "Dossier_appraisalAgencyId_idx" ON "Dossier"("appraisalAgencyId");

-- CreateIndex
CREATE INDEX "Dossier_issuerAgencyId_idx" ON "Dossier"("issuerAgencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Version_dossierId_number_key" ON "Version"("dossierId", "number");

-- CreateIndex
CREATE INDEX "Finding_versionId_position_idx" ON "Finding"("versionId", "position");

-- CreateIndex
CREATE INDEX "Procedure_versionId_position_idx" ON "Procedure"("versionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_procedureId_key" ON "Assessment"("procedureId");

-- CreateIndex
CREATE UNIQUE INDEX "Opinion_procedureId_key" ON "Opinion"("procedureId");

-- CreateIndex
CREATE INDEX "Appraisal_dossierId_idx" ON "Appraisal"("dossierId");

-- CreateIndex
CREATE UNIQUE INDEX "Remark_appraisalId_position_key" ON "Remark"("appraisalId", "position");

-- CreateIndex
CREATE INDEX "Thread_dossierId_idx" ON "Thread"("dossierId");

-- CreateIndex
CREATE INDEX "Reply_threadId_idx" ON "Reply"("threadId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordEntry_hash_key" ON "RecordEntry"("hash");

-- CreateIndex
CREATE INDEX "RecordEntry_dossierId_sequence_idx" ON "RecordEntry"("dossierId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentDocument_sourceKey_key" ON "PrecedentDocument"("sourceKey");

-- CreateIndex
CREATE INDEX "PrecedentDocument_number_idx" ON "PrecedentDocument"("number");

-- CreateIndex
CREATE UNIQUE INDEX "PrecedentArticle_sourceKey_key" ON "PrecedentArticle"("sourceKey");

-- CreateIndex
CREATE INDEX "PrecedentArticle_tsv_idx" ON "PrecedentArticle" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "PrecedentArticle_documentId_idx" ON "PrecedentArticle"("documentId");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_drafterAgencyId_fkey" FOREIGN KEY ("drafterAgencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_controlAgencyId_fkey" FOREIGN KEY ("controlAgencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_appraisalAgencyId_fkey" FOREIGN KEY ("appraisalAgencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_issuerAgencyId_fkey" FOREIGN KEY ("issuerAgencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "StoredFile"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Procedure" ADD CONSTRAINT "Procedure_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_procedureId_fkey" FOREIGN KEY ("procedureId") REFERENCES "Procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opinion" ADD CONSTRAINT "Opinion_procedureId_fkey" FOREIGN KEY ("procedureId") REFERENCES "Procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appraisal" ADD CONSTRAINT "Appraisal_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_appraisalId_fkey" FOREIGN KEY ("appraisalId") REFERENCES "Appraisal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Thread" ADD CONSTRAINT "Thread_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrecedentArticle" ADD CONSTRAINT "PrecedentArticle_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "PrecedentDocument"("id") ON DELETE CASCADE ON UPDATE CASCADE;


