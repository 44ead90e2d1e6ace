-- People write their address in any case: "Lan@…" and "lan@…" must not be two accounts.
CREATE UNIQUE INDEX "User_email_any_case_key" ON "User" (lower("email"));
